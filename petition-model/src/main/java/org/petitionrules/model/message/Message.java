package org.petitionrules.model.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Something to tell a person: a {@link MessageTemplate} and its typed arguments, turned into text last.
 *
 * <p>Carries no content of a petition (SG-01): arguments are terms, dates, numbers and closed codes. Immutable and
 * thread-safe as long as its arguments are, which every argument the library itself passes is.
 */
public final class Message {
    private final MessageTemplate template;
    private final List<Object> arguments;

    Message(MessageTemplate template, List<Object> arguments) {
        this.template = template;
        this.arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    }

    /**
     * The stable key of the template.
     *
     * @return not null
     */
    public String key() {
        return template.key();
    }

    /**
     * The arguments in the order of their places.
     *
     * @return unmodifiable
     */
    public List<Object> arguments() {
        return arguments;
    }

    /** The same message with the places it tells put under a prefix. */
    Message under(String prefix) {
        List<Object> moved = new ArrayList<>(arguments);
        moved.replaceAll(argument -> argument instanceof Place ? ((Place) argument).under(prefix) : argument);
        return new Message(template, moved);
    }

    /**
     * The text in one language.
     *
     * @param language not null
     * @return the sentence with its places filled
     */
    public String in(Language language) {
        String open = template.text().in(language);
        StringBuilder filled = new StringBuilder(open.length() + 32);
        int from = 0;
        for (int brace = open.indexOf('{'); brace >= 0; brace = open.indexOf('{', from)) {
            int close = open.indexOf('}', brace);
            int place = Integer.parseInt(open.substring(brace + 1, close));
            filled.append(open, from, brace).append(text(arguments.get(place), language));
            from = close + 1;
        }
        return filled.append(open, from, open.length()).toString();
    }

    /**
     * The text in both languages as a pair.
     *
     * @return not null
     */
    public Bilingual text() {
        return Bilingual.of(in(Language.ZH), in(Language.EN));
    }

    private static String text(Object argument, Language language) {
        if (argument instanceof Bilingual) {
            return ((Bilingual) argument).in(language);
        }
        if (argument instanceof Message) {
            return ((Message) argument).in(language);
        }
        return String.valueOf(argument);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message
                && ((Message) other).key().equals(key())
                && ((Message) other).arguments.equals(arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key(), arguments);
    }

    @Override
    public String toString() {
        return in(Language.ZH) + " / " + in(Language.EN);
    }
}
