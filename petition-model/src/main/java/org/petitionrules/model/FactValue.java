package org.petitionrules.model;

import java.util.Objects;

/**
 * The value of a declared fact: a code out of the fact's closed list in the rule book, or a whole number.
 *
 * <p>Yes and no are the codes {@code yes} and {@code no}; in JSON they are {@code true} and {@code false}. There is no
 * value for "not recorded": such a fact is absent. What the values are is content, so {@link #toString()} shows the
 * kind only (SG-01). Immutable and thread-safe.
 */
public final class FactValue {
    /** The code {@code yes}. */
    public static final FactValue YES = code("yes");

    /** The code {@code no}. */
    public static final FactValue NO = code("no");

    private final String code;
    private final long number;
    private final boolean numeric;

    private FactValue(String code, long number, boolean numeric) {
        this.code = code;
        this.number = number;
        this.numeric = numeric;
    }

    /**
     * A code.
     *
     * @param code a {@link Code}; whether the book knows it is checked against the book, not here
     * @return the value
     * @throws org.petitionrules.model.message.RefusedException when it is no code
     */
    public static FactValue code(String code) {
        return new FactValue(Code.require(code), 0, false);
    }

    /**
     * A whole number.
     *
     * @param number any
     * @return the value
     */
    public static FactValue number(long number) {
        return new FactValue("", number, true);
    }

    /**
     * Whether this is a number.
     *
     * @return false when it is a code
     */
    public boolean isNumber() {
        return numeric;
    }

    /**
     * The code.
     *
     * @return not null
     * @throws IllegalStateException when this is a number
     */
    public String asCode() {
        if (numeric) {
            throw new IllegalStateException("数字并非代码 / a number is not a code");
        }
        return code;
    }

    /**
     * The number.
     *
     * @return any
     * @throws IllegalStateException when this is a code
     */
    public long asNumber() {
        if (!numeric) {
            throw new IllegalStateException("代码并非数字 / a code is not a number");
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactValue
                && ((FactValue) other).numeric == numeric
                && ((FactValue) other).number == number
                && ((FactValue) other).code.equals(code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, number, numeric);
    }

    @Override
    public String toString() {
        return numeric ? "FactValue(number)" : "FactValue(code)";
    }
}
