package org.petitionrules.model.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.Refused;
import org.petitionrules.model.message.Problem;

/** An organ may be described anew from a day on; on any one day it has one description at most. */
class OrganDirectoryTest {
    private static final OrganRef BUREAU = OrganRef.of("bureau");
    private static final OrganRef OFFICE = OrganRef.of("office");
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate WED_2026_12_30 = LocalDate.of(2026, 12, 30);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    @Example
    void validity_includes_its_first_and_its_last_day() {
        Organ organ = organ(BUREAU, THU_2026_01_01, THU_2026_12_31);
        OrganDirectory directory = OrganDirectory.of(organ);

        assertThat(directory.find(BUREAU, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(directory.find(BUREAU, THU_2026_01_01)).contains(organ);
        assertThat(directory.find(BUREAU, THU_2026_12_31)).contains(organ);
        assertThat(directory.find(BUREAU, FRI_2027_01_01)).isEmpty();
        assertThat(directory.find(OFFICE, THU_2026_01_01)).isEmpty();
    }

    @Example
    void an_end_that_is_not_given_is_open() {
        assertThat(organ(BUREAU, null, null).holdsOn(LocalDate.MIN)).isTrue();
        assertThat(organ(BUREAU, null, null).holdsOn(LocalDate.MAX)).isTrue();
        assertThat(organ(BUREAU, THU_2026_01_01, null).holdsOn(LocalDate.MAX)).isTrue();
        assertThat(organ(BUREAU, null, THU_2026_01_01).holdsOn(LocalDate.MIN)).isTrue();
    }

    @Example
    void one_description_may_begin_the_day_after_another_ends() {
        Organ old = organ(BUREAU, null, THU_2026_12_31);
        Organ renewed = organ(BUREAU, FRI_2027_01_01, null);
        OrganDirectory directory = OrganDirectory.of(renewed, old);

        assertThat(directory.find(BUREAU, THU_2026_12_31)).contains(old);
        assertThat(directory.find(BUREAU, FRI_2027_01_01)).contains(renewed);
        assertThat(directory.organs()).containsExactly(renewed, old);
    }

    @Example
    void of_an_organ_that_is_no_more_the_description_that_ended_last_is_what_is_left() {
        Organ old = organ(BUREAU, null, THU_2026_01_01);
        Organ last = organ(BUREAU, WED_2026_12_30, THU_2026_12_31);
        OrganDirectory directory = OrganDirectory.of(last, old, organ(OFFICE, FRI_2027_01_01, null));

        assertThat(directory.findEnded(BUREAU, FRI_2027_01_01)).contains(last);
        assertThat(directory.findEnded(BUREAU, THU_2026_12_31)).isEmpty();
        assertThat(directory.findEnded(BUREAU, LocalDate.of(2026, 6, 1))).contains(old);
        assertThat(directory.findEnded(OFFICE, THU_2026_12_31)).isEmpty();
        assertThat(directory.findEnded(OrganRef.of("unknown"), FRI_2027_01_01)).isEmpty();
    }

    @Example
    void two_descriptions_of_one_day_are_refused_at_the_later_entry() {
        List<Problem> problems = Refused.problems(() -> OrganDirectory.of(
                organ(BUREAU, THU_2026_12_31, null), organ(OFFICE, null, null), organ(BUREAU, null, THU_2026_12_31)));

        assertThat(Refused.told(problems)).containsExactly("/2 organ.overlap");
        assertThat(problems.get(0).message().text().en()).endsWith("the other stands at /0");
    }

    @Example
    void a_long_description_overlaps_every_later_one_it_covers() {
        assertThat(Refused.by(() -> OrganDirectory.of(
                        organ(BUREAU, THU_2026_01_01, FRI_2027_01_01),
                        organ(BUREAU, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)),
                        organ(BUREAU, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
                        organ(BUREAU, LocalDate.of(2027, 1, 2), null))))
                .containsExactly("/1 organ.overlap", "/2 organ.overlap");
    }

    @Example
    void different_organs_never_overlap() {
        assertThat(OrganDirectory.of(organ(BUREAU, null, null), organ(OFFICE, null, null))
                        .organs())
                .hasSize(2);
    }

    @Example
    void a_validity_does_not_end_before_it_begins() {
        assertThat(Refused.by(() -> organ(BUREAU, THU_2026_12_31, WED_2026_12_30)))
                .containsExactly("/validTo organ.ends-before-it-begins");
        assertThat(organ(BUREAU, THU_2026_12_31, THU_2026_12_31).holdsOn(THU_2026_12_31))
                .isTrue();
    }

    @Example
    void a_directory_of_a_hundred_thousand_organs_is_no_burden() {
        List<Organ> organs = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            organs.add(organ(BUREAU, THU_2026_01_01.plusDays(i), THU_2026_01_01.plusDays(i)));
        }

        // Comparing each with each would be five thousand million comparisons.
        assertThat(OrganDirectory.of(organs).find(BUREAU, THU_2026_01_01.plusDays(99_999)))
                .isPresent();
    }

    @Property
    void a_directory_is_refused_exactly_when_two_descriptions_share_a_day(@ForAll long seed) {
        Random random = new Random(seed);
        List<Organ> organs = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate from = THU_2026_01_01.plusDays(random.nextInt(12));
            organs.add(organ(
                    random.nextBoolean() ? BUREAU : OFFICE,
                    random.nextInt(6) == 0 ? null : from,
                    random.nextInt(6) == 0 ? null : from.plusDays(random.nextInt(3))));
        }
        Collections.shuffle(organs, random);

        boolean shared = false;
        for (int day = -1; day <= 14; day++) {
            LocalDate on = THU_2026_01_01.plusDays(day);
            for (OrganRef ref : new OrganRef[] {BUREAU, OFFICE}) {
                shared |= organs.stream()
                                .filter(organ -> organ.ref().equals(ref) && organ.holdsOn(on))
                                .count()
                        > 1;
            }
        }
        if (shared) {
            assertThat(Refused.by(() -> OrganDirectory.of(organs))).allMatch(told -> told.endsWith(" organ.overlap"));
        } else {
            assertThat(OrganDirectory.of(organs).organs()).isEqualTo(organs);
        }
    }

    private static Organ organ(OrganRef ref, LocalDate from, LocalDate to) {
        Organ.Builder organ = Organ.builder().ref(ref);
        if (from != null) {
            organ.validFrom(from);
        }
        if (to != null) {
            organ.validTo(to);
        }
        return organ.build();
    }
}
