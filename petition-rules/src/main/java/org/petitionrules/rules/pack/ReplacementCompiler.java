package org.petitionrules.rules.pack;

import java.time.LocalDate;
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
    /** Every clock by its id, in order; replaced while local rules are put in their places. */
    private final Map<String, ClockRule> clocks = new LinkedHashMap<>();

    /** The pack of each clock. */
    private final Map<String, Pack> packs;

    ReplacementCompiler(Compilation book, List<ClockRule> all, Map<String, Pack> packs, boolean confirmed) {
        this.book = book;
        this.confirmed = confirmed;
        this.packs = packs;
        all.forEach(clock -> clocks.put(clock.rule().ruleId(), clock));
    }

    void compile(Pack pack) {
        for (Cells cells : Cells.rows(pack.section("replaces"), Arrays.asList("rule", "by"), book.problems)) {
            Optional<ClockRule> local = book.find(clocks, cells.text("by"), cells.at("by"), "期限规则", "clock");
            Set<String> replaced = new LinkedHashSet<>();
            boolean loosens = false;
            for (String id : Compilation.split(cells.text("rule"), "\\|")) {
                Optional<ClockRule> national = book.find(clocks, id, cells.at("rule"), "期限规则", "clock");
                if (national.isPresent() && packs.get(id) == packs.get(cells.text("by"))) {
                    book.problem(
                            cells.at("rule"),
                            PackMessages.SAME_PACK,
                            Compilation.shown(id),
                            Compilation.shown(cells.text("by")));
                } else if (national.isPresent() && local.isPresent()) {
                    loosens |= loosens(national.get(), local.get(), cells);
                    replaced.add(id);
                }
            }
            if (local.isPresent()) {
                Pack own = packs.get(cells.text("by"));
                put(local.get(), replaced, own, loosens && !confirmed);
            }
        }
    }

    /** A practice may only tighten; a statute or regulation may loosen too. */
    private boolean loosens(ClockRule national, ClockRule local, Cells cells) {
        Optional<Message> loosening =
                Tightening.loosening(national, local, CalendarPack.china().everythingKnown());
        if (loosening.isPresent()
                && !book.statutory.contains(local.rule().provision().id())) {
            book.problem(
                    cells.at("by"),
                    PackMessages.LOOSENS,
                    local.rule().ruleId(),
                    national.rule().ruleId(),
                    loosening.get());
        }
        return loosening.isPresent();
    }

    private void put(ClockRule local, Set<String> replaced, Pack own, boolean onlyWhereChecked) {
        Set<String> all = new LinkedHashSet<>(local.inPlaceOf());
        all.addAll(replaced);
        Validity inForce = onlyWhereChecked ? local.inForce().and(own.whereChecked()) : local.inForce();
        Optional<LocalDate> uncheckedFrom =
                onlyWhereChecked ? own.checkedTo().map(last -> last.plusDays(1)) : local.uncheckedFrom();
        clocks.put(
                local.rule().ruleId(),
                local.toBuilder()
                        .inPlaceOf(all)
                        .inForce(inForce)
                        .uncheckedFrom(uncheckedFrom)
                        .build());
        for (String id : replaced) {
            ClockRule national = clocks.get(id);
            clocks.put(
                    id,
                    national.toBuilder()
                            .inForce(national.inForce().except(inForce))
                            .build());
        }
    }

    List<ClockRule> clocks() {
        return Collections.unmodifiableList(new ArrayList<>(clocks.values()));
    }
}
