package org.petitionrules.rules.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.rules.book.RuleRef;

/**
 * A statement about a decision, the rule it rests on, and the statements under it: a tree, turned into text last.
 *
 * <p>It carries no content of the petition. Immutable and thread-safe.
 */
public final class Explanation {
    private final Message statement;
    private final List<RuleRef> rules;
    private final List<Explanation> parts;

    private Explanation(Message statement, List<RuleRef> rules, List<Explanation> parts) {
        this.statement = statement;
        this.rules = Collections.unmodifiableList(new ArrayList<>(rules));
        this.parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }

    static Explanation heading(Message statement, List<Explanation> parts) {
        return new Explanation(statement, Collections.<RuleRef>emptyList(), parts);
    }

    static Explanation leaf(Message statement, RuleRef rule) {
        return leaf(statement, Collections.singletonList(rule));
    }

    /** A statement that several rules make alike. */
    static Explanation leaf(Message statement, List<RuleRef> rules) {
        return new Explanation(statement, rules, Collections.<Explanation>emptyList());
    }

    /**
     * What is said.
     *
     * @return not null
     */
    public Message statement() {
        return statement;
    }

    /**
     * The rules it rests on, each with its provision.
     *
     * @return unmodifiable; empty for headings
     */
    public List<RuleRef> rules() {
        return rules;
    }

    /**
     * What is said under it.
     *
     * @return unmodifiable
     */
    public List<Explanation> parts() {
        return parts;
    }

    /**
     * The tree as indented lines; each leaf ends with its rules and provisions, and says when one is a reading of ours.
     *
     * @param language not null
     * @return lines ending in a line feed
     */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        write("", language, text);
        return text.toString();
    }

    private void write(String indent, Language language, StringBuilder text) {
        text.append(indent).append(statement.in(language));
        if (!rules.isEmpty()) {
            text.append(language == Language.ZH ? "（" : " [")
                    .append(rules.stream()
                            .map(rule -> Citation.of(rule).in(language))
                            .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")))
                    .append(language == Language.ZH ? "）" : "]");
        }
        text.append('\n');
        for (Explanation part : parts) {
            part.write(indent + "  ", language, text);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation
                && ((Explanation) other).statement.equals(statement)
                && ((Explanation) other).rules.equals(rules)
                && ((Explanation) other).parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, rules, parts);
    }
}
