package org.petitionrules.model.message;

/**
 * A second place that a {@link Problem} tells of, such as where an id was used before; as an argument of its message.
 *
 * <p>It starts from the same value as the problem's own pointer, and moves with it: see {@link Problem#under}. Immutable
 * and thread-safe.
 */
public final class Place {
    private final String pointer;

    private Place(String pointer) {
        this.pointer = pointer;
    }

    /**
     * A place.
     *
     * @param pointer a JSON pointer (RFC 6901)
     * @return the place
     */
    public static Place at(String pointer) {
        return new Place(pointer);
    }

    /**
     * The same place seen from further up.
     *
     * @param prefix a JSON pointer to the value this one starts from
     * @return a place whose pointer is the prefix followed by this one's
     */
    public Place under(String prefix) {
        return new Place(prefix + pointer);
    }

    /**
     * Where.
     *
     * @return a JSON pointer
     */
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place && ((Place) other).pointer.equals(pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    @Override
    public String toString() {
        return pointer;
    }
}
