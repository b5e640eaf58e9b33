package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.petitionrules.model.message.Language;
import picocli.CommandLine;

/** The words of {@code --help} in one language, out of a file in UTF-8. */
final class HelpText {
    private final ResourceBundle words;

    private HelpText(ResourceBundle words) {
        this.words = words;
    }

    static HelpText in(Language language) {
        String name = "help-" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = HelpText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name);
            }
            return new HelpText(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void addTo(CommandLine commands) {
        commands.setResourceBundle(words);
    }
}
