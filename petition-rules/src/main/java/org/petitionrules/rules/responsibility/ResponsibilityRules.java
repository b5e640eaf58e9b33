package org.petitionrules.rules.responsibility;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.petitionrules.rules.book.RuleRef;

/**
 * A book's rules of first responsibility (首办责任): for each ground the event kinds that bring it about, and the
 * provision it rests on. Immutable and thread-safe.
 */
public final class ResponsibilityRules {
    private final Map<Ground, RuleRef> rules;
    private final Map<Ground, Set<String>> kinds;

    /**
     * The rules.
     *
     * @param rules the rule of each ground
     * @param kinds the event kinds of each ground
     */
    public ResponsibilityRules(Map<Ground, RuleRef> rules, Map<Ground, Set<String>> kinds) {
        this.rules = rules.isEmpty() ? Collections.<Ground, RuleRef>emptyMap() : new EnumMap<>(rules);
        this.kinds = new EnumMap<>(Ground.class);
        kinds.forEach((ground, of) -> this.kinds.put(ground, new LinkedHashSet<>(of)));
    }

    /**
     * Whether the book has a rule for a ground.
     *
     * @param ground not null
     * @return false when the book is silent
     */
    public boolean has(Ground ground) {
        return rules.containsKey(ground);
    }

    /**
     * The rule of a ground.
     *
     * @param ground one the book {@link #has}
     * @return not null
     */
    public RuleRef rule(Ground ground) {
        RuleRef rule = rules.get(ground);
        if (rule == null) {
            throw new IllegalArgumentException(ground.code());
        }
        return rule;
    }

    /**
     * The event kinds that bring a ground about.
     *
     * @param ground not null
     * @return unmodifiable; empty when the book is silent
     */
    public Set<String> kinds(Ground ground) {
        return has(ground)
                ? Collections.unmodifiableSet(kinds.getOrDefault(ground, Collections.<String>emptySet()))
                : Collections.<String>emptySet();
    }

    /**
     * Whether an event kind brings a ground about.
     *
     * @param ground not null
     * @param kind an event kind
     * @return false when the book is silent
     */
    public boolean isOn(Ground ground, String kind) {
        return has(ground)
                && kinds.getOrDefault(ground, Collections.<String>emptySet()).contains(kind);
    }
}
