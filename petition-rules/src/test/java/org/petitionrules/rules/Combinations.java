package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/** Words shared by checks that walk through every combination of what a table looks at. */
final class Combinations {
    /** What nobody recorded. */
    static final String UNKNOWN = "?";

    static final String[] YES_NO_UNKNOWN = {UNKNOWN, "yes", "no"};

    private Combinations() {}

    /** Puts a value on record, unless it is what nobody recorded. */
    static void recorded(String value, Consumer<String> record) {
        if (!value.equals(UNKNOWN)) {
            record.accept(value);
        }
    }

    /** Each row of a table, and the provision on which it rests. */
    static void restOn(RuleBook book, String[]... rowsAndProvisions) {
        for (String[] pair : rowsAndProvisions) {
            assertThat(book.tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .filter(any -> any.rule().ruleId().equals(pair[0]))
                            .map(any -> any.rule().provision().id()))
                    .as(pair[0])
                    .containsExactly(pair[1]);
        }
    }
}
