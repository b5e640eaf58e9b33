package org.petitionrules.testkit.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the standard output goes to: a terminal or not, with colours or not, in which charset.
 *
 * <p>A charset that cannot write Chinese is of no use here, so UTF-8 takes its place. Immutable.
 */
final class Terminal {
    /** No terminal: a file or a pipe, in UTF-8. */
    static final Terminal NONE = new Terminal(false, false, StandardCharsets.UTF_8, StandardCharsets.UTF_8);

    private static final String CHINESE = "信访";

    private final boolean interactive;
    private final boolean coloured;
    private final Charset charset;
    private final Charset errorCharset;

    Terminal(boolean interactive, boolean coloured, Charset charset, Charset errorCharset) {
        this.interactive = interactive;
        this.coloured = coloured;
        this.charset = charset;
        this.errorCharset = errorCharset;
    }

    /** The terminal of this process, if it has one. */
    static Terminal ofProcess() {
        boolean interactive = isInteractive(System.console());
        Map<String, String> environment = System.getenv();
        boolean coloured = interactive
                && !environment.containsKey("NO_COLOR")
                && environment.containsKey("TERM")
                && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                interactive,
                coloured,
                charset("stdout.encoding", "sun.stdout.encoding"),
                charset("stderr.encoding", "sun.stderr.encoding"));
    }

    /** Some Java versions hand out a console even when the output goes to a file; these can be asked. */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }

    /** The first of these system properties that names a charset fit for Chinese; the newest Java versions first. */
    private static Charset charset(String newer, String older) {
        for (String property : new String[] {newer, older, "native.encoding", "file.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && isSupported(name)) {
                return fitForChinese(Charset.forName(name));
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    /** The charset, or UTF-8 when it cannot write Chinese. */
    static Charset fitForChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode(CHINESE) ? charset : StandardCharsets.UTF_8;
    }

    boolean isInteractive() {
        return interactive;
    }

    boolean isColoured() {
        return coloured;
    }

    Charset charset() {
        return charset;
    }

    Charset errorCharset() {
        return errorCharset;
    }
}
