package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.Message;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.Tightening;

/**
 * Puts local clocks in the place of those below. One that only tightens needs no more than its own text; one that loosens
 * must rest on a statute or regulation, and stands only as long as anybody checked that this is in force.
 */
final class ReplacementCompiler {
    private final Compilation book;
    private final boolean confirmed;
    /** Every clock by its id, in order; changed while local ones are put in the places of others. */
    private final Map<String, Placed> clocks = new LinkedHashMap<>();

    /** A clock and the pack it is of. */
    private static final class Placed {
        private final Pack pack;
        private final ClockRule clock;

        Placed(Pack pack, ClockRule clock) {
            this.pack = pack;
            this.clock = clock;
        }

        String id() {
            return clock.rule().ruleId();
        }

        Placed as(ClockRule changed) {
            return new Placed(pack, changed);
        }
    }

    ReplacementCompiler(Compilation book, boolean confirmed) {
        this.book = book;
        this.confirmed = confirmed;
    }

    /** Adds the clocks of a pack. */
    void add(Pack pack, List<ClockRule> own) {
        own.forEach(clock -> clocks.put(clock.rule().ruleId(), new Placed(pack, clock)));
    }

    void compile(Pack pack) {
        for (Cells cells : Cells.rows(pack.section("replaces"), Arrays.asList("rule", "by"), book.problems)) {
            Optional<Placed> local = book.find(clocks, cells.text("by"), cells.at("by"), "期限规则", "clock");
            List<Placed> replaced = new ArrayList<>();
            for (String id : Compilation.split(cells.text("rule"), "\\|")) {
                book.find(clocks, id, cells.at("rule"), "期限规则", "clock").ifPresent(replaced::add);
            }
            local.ifPresent(by -> replace(replaced, by, cells));
        }
    }

    private void replace(List<Placed> replaced, Placed local, Cells cells) {
        boolean loosens = false;
        for (Placed national : replaced) {
            if (national.pack == local.pack) {
                book.problem(
                        cells.at("rule"),
                        PackMessages.SAME_PACK,
                        Compilation.shown(national.id()),
                        Compilation.shown(local.id()));
                return;
            }
            loosens |= loosens(national, local, cells);
        }
        put(replaced, local, loosens && !confirmed);
    }

    /** A practice may only tighten; a statute or regulation may loosen too. */
    private boolean loosens(Placed national, Placed local, Cells cells) {
        Optional<Message> loosening = Tightening.loosening(
                national.clock, local.clock, CalendarPack.china().everythingKnown());
        if (loosening.isPresent()
                && !book.statutory.contains(local.clock.rule().provision().id())) {
            book.problem(cells.at("by"), PackMessages.LOOSENS, local.id(), national.id(), loosening.get());
        }
        return loosening.isPresent();
    }

    private void put(List<Placed> replaced, Placed local, boolean onlyWhereChecked) {
        Set<String> inPlaceOf = new LinkedHashSet<>(local.clock.inPlaceOf());
        replaced.forEach(national -> inPlaceOf.add(national.id()));
        ClockRule.Builder changed = local.clock.toBuilder().inPlaceOf(inPlaceOf);
        Validity inForce = local.clock.inForce();
        if (onlyWhereChecked) {
            inForce = inForce.and(local.pack.whereChecked());
            changed.inForce(inForce).uncheckedFrom(local.pack.checkedTo().map(last -> last.plusDays(1)));
        }
        clocks.put(local.id(), local.as(changed.build()));
        for (Placed national : replaced) {
            Validity less = national.clock.inForce().except(inForce);
            clocks.put(
                    national.id(),
                    national.as(national.clock.toBuilder().inForce(less).build()));
        }
    }

    List<ClockRule> clocks() {
        List<ClockRule> all = new ArrayList<>();
        clocks.values().forEach(placed -> all.add(placed.clock));
        return Collections.unmodifiableList(all);
    }
}
