package org.petitionrules.model.message;

import java.util.Arrays;

/**
 * A sentence with places for arguments, in both languages, under a stable key.
 *
 * <p>Places are written {@code {0}}, {@code {1}} and so on. Programs tell messages apart by {@link #key()}; nothing
 * ever parses the text. Immutable and thread-safe.
 */
public final class MessageTemplate {
    private final String key;
    private final Bilingual text;

    private MessageTemplate(String key, Bilingual text) {
        this.key = key;
        this.text = text;
    }

    /**
     * A template.
     *
     * @param key stable, lower case, dotted, such as {@code json.missing}
     * @param zh the Chinese sentence
     * @param en the English sentence
     * @return the template
     */
    public static MessageTemplate of(String key, String zh, String en) {
        return new MessageTemplate(key, Bilingual.of(zh, en));
    }

    /**
     * The stable key.
     *
     * @return not null
     */
    public String key() {
        return key;
    }

    /**
     * The sentence with its places still open.
     *
     * @return not null
     */
    public Bilingual text() {
        return text;
    }

    /**
     * Fills the places.
     *
     * @param arguments for {@code {0}}, {@code {1}} ...: a {@link Bilingual}, a {@link Message}, a
     *     {@link Place}, a {@link java.time.LocalDate}, a number, or a closed code. Never the content of a petition (SG-01).
     * @return the message
     */
    public Message with(Object... arguments) {
        return new Message(this, Arrays.asList(arguments.clone()));
    }
}
