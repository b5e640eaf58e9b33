package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.calendar.Margin;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** A notice comes out: which due dates move, by how much, by which of its lines, and which became sure. */
class RecomputeTest {
    private static final WorkingCalendar CHINA = Calendars.china();
    private static final LocalDate WED_2018_12_05 = LocalDate.of(2018, 12, 5);
    private static final LocalDate THU_2018_12_06 = LocalDate.of(2018, 12, 6);
    private static final LocalDate MON_2018_12_10 = LocalDate.of(2018, 12, 10);
    private static final LocalDate MON_2018_12_24 = LocalDate.of(2018, 12, 24);
    private static final LocalDate SAT_2018_12_29 = LocalDate.of(2018, 12, 29);
    private static final LocalDate FRI_2019_03_01 = LocalDate.of(2019, 3, 1);
    private static final LocalDate MON_2020_01_20 = LocalDate.of(2020, 1, 20);
    private static final LocalDate SUN_2020_01_26 = LocalDate.of(2020, 1, 26);
    private static final LocalDate MON_2020_01_27 = LocalDate.of(2020, 1, 27);
    private static final LocalDate WED_2026_05_13 = LocalDate.of(2026, 5, 13);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);

    private static Map<String, Deadline> deadlines() {
        Map<String, Deadline> deadlines = new LinkedHashMap<>();
        deadlines.put("moved", Deadline.of(MON_2018_12_24, WorkingDays.of(5)));
        deadlines.put("untouched", Deadline.of(MON_2018_12_10, WorkingDays.of(5)));
        deadlines.put("sixty", Deadline.of(MON_2018_12_10, NaturalDays.of(60)));
        deadlines.put("settled", Deadline.of(FRI_2019_03_01, WorkingDays.of(5)));
        deadlines.put("no-date", Deadline.of(MON_2018_12_10, AtOnce.period()));
        return deadlines;
    }

    @Test
    void the_notice_for_2019_moves_some_settles_some_and_leaves_the_rest() {
        Recompute recompute = Recompute.between(CHINA.knownOn(WED_2018_12_05), CHINA.knownOn(THU_2018_12_06));
        assertThat(recompute.notices()).extracting(Notice::id).containsExactly("cn-2019");
        assertThat(recompute.changes(deadlines()))
                .extracting(DueChange::id)
                .containsExactly("moved", "sixty", "settled");

        // 25 to 28 December, then Saturday the 29th, which the line of New Year makes a working day; it was Monday the
        // 31st.
        DueChange moved = recompute.changes(deadlines()).get(0);
        assertThat(moved.effect()).isEqualTo(ChangeEffect.MOVED);
        assertThat(moved.after().get().due()).isEqualTo(SAT_2018_12_29);
        assertThat(moved.days()).isEqualTo(-2);
        assertThat(moved.lines()).extracting(Arrangement::toString).containsExactly("cn-2019/new-year");

        // 21 of December + 31 of January + 8 of February = 60, a Friday: by the law of 2013 the festival is 5 to 7
        // February, by the notice 4 to 10 February, so Monday the 11th.
        DueChange sixty = recompute.changes(deadlines()).get(1);
        assertThat(sixty.effect()).isEqualTo(ChangeEffect.MOVED);
        assertThat(sixty.days()).isEqualTo(3);
        assertThat(sixty.lines()).extracting(Arrangement::toString).containsExactly("cn-2019/spring");

        DueChange settled = recompute.changes(deadlines()).get(2);
        assertThat(settled.effect()).isEqualTo(ChangeEffect.SETTLED);
        assertThat(settled.before().get().status()).isEqualTo(DueStatus.PROVISIONAL);
        assertThat(settled.after().get().status()).isEqualTo(DueStatus.AS_PUBLISHED);
        assertThat(settled.days()).isZero();
        assertThat(settled.lines()).isEmpty();
        assertThat(settled.inWords().en()).isEqualTo("settled: 2019-03-08 (Fri) (as published)");
    }

    @Test
    void the_amendment_of_January_2020_moves_by_its_line() {
        DueChange change = Recompute.between(CHINA.knownOn(SUN_2020_01_26), CHINA.knownOn(MON_2020_01_27))
                .change("e", Deadline.of(MON_2020_01_20, WorkingDays.of(5)))
                .get();
        // 21, 22, 23, 31 January and 1 February before; 21, 22, 23 January, 3 and 4 February after.
        assertThat(change.days()).isEqualTo(3);
        assertThat(change.after().get().status()).isEqualTo(DueStatus.MOVED);
        assertThat(change.lines()).extracting(Arrangement::toString).containsExactly("cn-2020-spring/spring");
        assertThat(change.inWords())
                .isEqualTo(Bilingual.of(
                        "届满日变动：2020-02-01（周六）改为2020-02-04（周二）（晚3天；依据春节（国办发明电〔2020〕1号））",
                        "moved: 2020-02-01 (Sat) becomes 2020-02-04 (Tue)"
                                + " (3 days later; by Spring Festival (国办发明电〔2020〕1号))"));
    }

    @Test
    void an_adopter_s_file_over_the_calendar_moves_by_its_own_line() {
        Recompute recompute = Recompute.between(
                Calendars.china().everythingKnown(), province("2026-05-20").everythingKnown());
        assertThat(recompute.notices()).extracting(Notice::id).containsExactly("local-2026");
        // 18, 19, 20, 21, 22 May become 18, 19, 21, 22, 25 May.
        DueChange change = recompute
                .change("p", Deadline.of(FRI_2026_05_15, WorkingDays.of(5)))
                .get();
        assertThat(change.days()).isEqualTo(3);
        assertThat(change.lines()).extracting(Arrangement::toString).containsExactly("local-2026/day-0");
        // 15 May + 5 = Wednesday the 20th, so Thursday the 21st.
        assertThat(recompute
                        .change("n", Deadline.of(FRI_2026_05_15, NaturalDays.of(5)))
                        .get()
                        .inWords()
                        .en())
                .isEqualTo(
                        "moved: 2026-05-20 (Wed) becomes 2026-05-21 (Thu) (1 day later; by local day (one day more))");
    }

    /** A province that gives some days off, each by a line of its own. */
    private static WorkingCalendar province(String... off) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < off.length; i++) {
            lines.append(", [\"day-" + i + "\", \"local-day\", \"" + off[i] + "\", \"\"]");
        }
        String file = "{\"schemaVersion\": 1, \"id\": \"province\", \"over\": \"cn\","
                + " \"title\": {\"zh\": \"某省\", \"en\": \"a province\"},"
                + " \"sources\": [[\"id\", \"zh\", \"en\"], [\"own\", \"本地\", \"local\"]],"
                + " \"festivals\": [{\"id\": \"local-day\", \"zh\": \"当地节日\", \"en\": \"local day\", \"once\": true}],"
                + " \"notices\": [{\"id\": \"local-2026\", \"title\": {\"zh\": \"增加休息日\", \"en\": \"one day more\"},"
                + " \"published\": \"2026-03-02\", \"source\": \"own\", \"confidence\": \"F\","
                + " \"lines\": [[\"id\", \"festivals\", \"off\", \"work\"]" + lines + "]}]}";
        return Calendars.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a2_where_an_extension_is_counted_from_the_rolled_end_the_line_at_that_end_moves_it_and_no_line_between() {
        // 13 May + 7 = Wednesday the 20th, + 7 = the 27th. The 20th off: Thursday the 21st, + 7 = the 28th. The 15th
        // off
        // as well makes no difference to natural days.
        Deadline deadline = extended(ExtensionBase.ROLLED, Optional.empty());
        DueChange change = Recompute.between(
                        CHINA.everythingKnown(),
                        province("2026-05-15", "2026-05-20").everythingKnown())
                .change("r", deadline)
                .get();
        assertThat(change.effect()).isEqualTo(ChangeEffect.MOVED);
        assertThat(change.before().get().due()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(change.after().get().due()).isEqualTo(LocalDate.of(2026, 5, 28));
        assertThat(change.lines()).extracting(Arrangement::toString).containsExactly("local-2026/day-1");
        // From the unrolled end it is the 27th all the same.
        assertThat(Recompute.between(
                                CHINA.everythingKnown(), province("2026-05-20").everythingKnown())
                        .change("u", extended(ExtensionBase.UNROLLED, Optional.empty())))
                .isEmpty();
    }

    private static Deadline extended(ExtensionBase base, Optional<LocalDate> decidedOn) {
        return Deadline.builder()
                .from(WED_2026_05_13)
                .period(NaturalDays.of(7))
                .addExtensions(Extension.of(NaturalDays.of(7), decidedOn, Bilingual.same("§")))
                .extensionBase(base)
                .build();
    }

    @Test
    void what_was_refused_and_is_allowed_now_is_told() {
        // Decided on Thursday the 21st: the period ended on Wednesday the 20th, and with that day off ends on the 21st.
        Deadline late = extended(ExtensionBase.UNROLLED, Optional.of(LocalDate.of(2026, 5, 21)));
        DueChange change = Recompute.between(
                        CHINA.everythingKnown(), province("2026-05-20").everythingKnown())
                .changes(Collections.singletonMap("late", late))
                .get(0);
        assertThat(change.effect()).isEqualTo(ChangeEffect.ALLOWED);
        assertThat(change.before()).isEmpty();
        assertThat(change.after().get().due()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(change.problems()).hasSize(1);
        assertThat(change.days()).isZero();
        assertThat(change.inWords().en()).isEqualTo("allowed: 2026-05-27 (Wed) (as published)");
        assertThat(Recompute.between(
                                CHINA.everythingKnown(), province("2026-05-19").everythingKnown())
                        .change("still refused", late))
                .isEmpty();
    }

    @Test
    void a_wider_margin_changes_the_bounds_alone() {
        // Five working days from Monday 1 September: 2 to 5, and Monday the 8th. With a weekend day worked Saturday the
        // 6th, with a weekday off Tuesday the 9th.
        WorkingCalendar weeks =
                WorkingCalendar.builder("weeks", Bilingual.same("weeks")).build();
        KnownCalendar wider = weeks.toBuilder()
                .margin(Margin.of(
                        1, 1, Collections.<Integer, Bilingual>emptyMap(), Collections.<Integer, Bilingual>emptyMap()))
                .build()
                .everythingKnown();
        DueChange change = Recompute.between(weeks.everythingKnown(), wider)
                .change("b", Deadline.of(LocalDate.of(2025, 9, 1), WorkingDays.of(5)))
                .get();
        LocalDate mon20250908 = LocalDate.of(2025, 9, 8);
        assertThat(change.effect()).isEqualTo(ChangeEffect.BOUNDS_CHANGED);
        assertThat(change.before()).contains(DueDate.provisional(mon20250908, mon20250908, mon20250908));
        assertThat(change.after())
                .contains(DueDate.provisional(mon20250908, LocalDate.of(2025, 9, 6), LocalDate.of(2025, 9, 9)));
        assertThat(change.days()).isZero();
        assertThat(change.inWords().en()).isEqualTo("bounds changed: 2025-09-08 (Mon) (provisional)");
    }

    @Test
    void an_extension_that_a_notice_makes_too_late_is_refused_alone() {
        // Provisionally due on 31 December, at the latest in January, extended on 31 December; due on the 29th for
        // sure.
        Deadline extended = Deadline.builder()
                .from(MON_2018_12_24)
                .period(WorkingDays.of(5))
                .addExtensions(
                        Extension.of(WorkingDays.of(5), Optional.of(LocalDate.of(2018, 12, 31)), Bilingual.same("§")))
                .build();
        DueChange change = Recompute.between(CHINA.knownOn(WED_2018_12_05), CHINA.knownOn(THU_2018_12_06))
                .change("x", extended)
                .get();
        assertThat(change.effect()).isEqualTo(ChangeEffect.REFUSED);
        assertThat(change.after()).isEmpty();
        assertThat(change.problems()).hasSize(1);
    }

    @Test
    void the_same_calendar_changes_nothing() {
        KnownCalendar same = CHINA.knownOn(WED_2018_12_05);
        assertThat(Recompute.between(same, same).changes(deadlines())).isEqualTo(Collections.emptyList());
        assertThat(Recompute.between(same, same).notices()).isEmpty();
    }
}
