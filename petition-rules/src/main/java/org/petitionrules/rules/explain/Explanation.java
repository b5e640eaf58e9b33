package org.petitionrules.rules.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final Optional<RuleRef> rule;
    private final List<Explanation> parts;

    private Explanation(Message statement, Optional<RuleRef> rule, List<Explanation> parts) {
        this.statement = statement;
        this.rule = rule;
        this.parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }

    static Explanation heading(Message statement, List<Explanation> parts) {
        return new Explanation(statement, Optional.empty(), parts);
    }

    static Explanation leaf(Message statement, RuleRef rule) {
        return new Explanation(statement, Optional.of(rule), Collections.<Explanation>emptyList());
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
     * The rule it rests on, with its provision.
     *
     * @return empty for headings
     */
    public Optional<RuleRef> rule() {
        return rule;
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
     * The tree as indented lines; each leaf ends with its rule and provision, and says when that is a reading of ours.
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
        rule.ifPresent(ref -> text.append(language == Language.ZH ? "（" : " [")
                .append(Citation.of(ref).in(language))
                .append(language == Language.ZH ? "）" : "]"));
        text.append('\n');
        for (Explanation part : parts) {
            part.write(indent + "  ", language, text);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation
                && ((Explanation) other).statement.equals(statement)
                && ((Explanation) other).rule.equals(rule)
                && ((Explanation) other).parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, rule, parts);
    }
}
