package org.petitionrules.rules.fact;

import java.util.ArrayList;
import java.util.List;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;

/**
 * What a rule wants of one fact: that its value is one of a set. Immutable and thread-safe.
 */
public final class Condition {
    private final Fact fact;
    private final long allowed;

    /**
     * A condition.
     *
     * @param fact what is read
     * @param allowed bit {@code n} set when value {@code n} will do
     */
    public Condition(Fact fact, long allowed) {
        this.fact = fact;
        this.allowed = allowed;
    }

    /**
     * The fact that is read.
     *
     * @return not null
     */
    public Fact fact() {
        return fact;
    }

    /**
     * The values that will do.
     *
     * @return bit {@code n} set when value {@code n} will do
     */
    public long allowed() {
        return allowed;
    }

    /**
     * Whether a frame meets the condition.
     *
     * @param frame values by fact index
     * @return true when the fact's value is allowed
     */
    public boolean holds(int[] frame) {
        return (allowed >>> frame[fact.index()] & 1L) != 0;
    }

    /**
     * The condition in words.
     *
     * @return such as "channel: letter or online"
     */
    public Bilingual inWords() {
        List<Bilingual> values = new ArrayList<>();
        for (int value = 0; value < fact.size(); value++) {
            if ((allowed >>> value & 1L) != 0) {
                values.add(fact.labelOf(value));
            }
        }
        return Bilingual.of(
                fact.label().zh() + "：" + join(values, Language.ZH, "或"),
                fact.label().en() + ": " + join(values, Language.EN, " or "));
    }

    private static String join(List<Bilingual> values, Language language, String between) {
        StringBuilder text = new StringBuilder();
        for (Bilingual value : values) {
            text.append(text.length() == 0 ? "" : between).append(value.in(language));
        }
        return text.toString();
    }
}
