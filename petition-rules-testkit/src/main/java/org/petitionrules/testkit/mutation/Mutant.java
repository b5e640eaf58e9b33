package org.petitionrules.testkit.mutation;

/** A rule pack with one thing changed. Immutable. */
public final class Mutant {
    private final String change;
    private final String json;

    Mutant(String change, String json) {
        this.change = change;
        this.json = json;
    }

    /**
     * What was changed and where, stable for an unchanged pack, such as {@code row dropped: HK01-red-life}.
     *
     * @return not null
     */
    public String change() {
        return change;
    }

    /**
     * The text of the mutated pack.
     *
     * @return JSON
     */
    public String json() {
        return json;
    }

    @Override
    public String toString() {
        return change;
    }
}
