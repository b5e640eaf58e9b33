package org.petitionrules.model.message;

import java.util.Objects;

/**
 * One thing wrong with something that was handed in: where, and what was expected.
 *
 * <p>The place is a JSON pointer (RFC 6901) into the document or value; the empty pointer is the whole of it. The
 * message tells the kind and length of what was found, never the content (SG-01); the value itself is told only for
 * closed codes and dates. Immutable and thread-safe.
 */
public final class Problem {
    private final String pointer;
    private final Message message;

    private Problem(String pointer, Message message) {
        this.pointer = pointer;
        this.message = message;
    }

    /**
     * A problem at a place.
     *
     * @param pointer a JSON pointer, empty for the whole
     * @param message what was expected and the kind of what was found
     * @return the problem
     */
    public static Problem at(String pointer, Message message) {
        return new Problem(pointer, message);
    }

    /**
     * The same problem seen from further up.
     *
     * @param prefix a JSON pointer to the value this problem's pointer starts from
     * @return a problem whose pointer, and every {@link Place} its message tells, is put under the prefix
     */
    public Problem under(String prefix) {
        return new Problem(prefix + pointer, message.under(prefix));
    }

    /**
     * Where.
     *
     * @return a JSON pointer, empty for the whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * What.
     *
     * @return not null
     */
    public Message message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem
                && ((Problem) other).pointer.equals(pointer)
                && ((Problem) other).message.equals(message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, message);
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + message;
    }
}
