package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.SameDay;

/**
 * Which clocks name which others, as a start or as a limit: all must be there and have an end, and none may wait for
 * itself.
 */
final class ClockLinks {
    private final Compilation book;
    private final Set<String> ids = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    ClockLinks(Compilation book) {
        this.book = book;
    }

    /** There is a clock of this id, sound or not. */
    void named(String id) {
        ids.add(id);
    }

    void link(String from, String to, String at) {
        links.add(new Link(from, to, at));
    }

    void check(List<ClockRule> clocks) {
        Map<String, ClockRule> byId = new HashMap<>();
        clocks.forEach(clock -> byId.put(clock.rule().ruleId(), clock));
        Map<String, List<Link>> outgoing = new LinkedHashMap<>();
        for (Link link : links) {
            if (!ids.contains(link.to)) {
                book.find(byId, link.to, link.at, "期限规则", "clock");
                continue;
            }
            Optional<Period> period = Optional.ofNullable(byId.get(link.to)).flatMap(ClockRule::period);
            if (period.filter(given -> !hasEnd(given)).isPresent()) {
                book.problem(link.at, PackMessages.NO_END, Compilation.shown(link.to));
            }
            outgoing.computeIfAbsent(link.from, none -> new ArrayList<>()).add(link);
        }
        Set<String> done = new HashSet<>();
        outgoing.keySet().forEach(id -> walk(id, outgoing, new HashSet<>(), done));
    }

    /** A day that a body sets is an end, and so is the same day; at once and promptly have none. */
    private static boolean hasEnd(Period period) {
        return period.count() > 0 || period instanceof SameDay;
    }

    private void walk(String id, Map<String, List<Link>> outgoing, Set<String> open, Set<String> done) {
        if (done.contains(id)) {
            return;
        }
        open.add(id);
        for (Link link : outgoing.getOrDefault(id, new ArrayList<>())) {
            if (open.contains(link.to)) {
                book.problem(link.at, PackMessages.CYCLE, Compilation.shown(link.to));
            } else {
                walk(link.to, outgoing, open, done);
            }
        }
        open.remove(id);
        done.add(id);
    }

    /** One clock names another. */
    private static final class Link {
        private final String from;
        private final String to;
        private final String at;

        Link(String from, String to, String at) {
            this.from = from;
            this.to = to;
            this.at = at;
        }
    }
}
