package org.petitionrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.Calendars;

/** An adopter's calendar: over China's, or of another country; and what is refused. Its days here are composed. */
class AdopterCalendarTest {
    private static final String HEAD = "{'id': 'ours', 'title': {'zh': '本地', 'en': 'ours'}, ";
    private static final String SOURCES = "'sources': [['id', 'zh', 'en'], ['s', '来源', 'a source']], ";

    private static JsonSource json(String text) {
        return JsonSource.of(text.replace('\'', '"'));
    }

    private static String notice(String head, String lines) {
        return "{" + head + ", 'title': {'zh': '通知', 'en': 'a notice'}, 'source': 's', 'confidence': 'F',"
                + " 'lines': [['id', 'festivals', 'off', 'work']" + lines + "]}";
    }

    private static WorkingCalendar overChina(String notices) {
        return Calendars.load(json(HEAD + "'over': 'cn', " + SOURCES + "'notices': [" + notices + "]}"));
    }

    private static List<String> refusals(String text) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> Calendars.load(json(text)));
        return refused.problems().stream().map(Problem::toString).collect(Collectors.toList());
    }

    @Test
    void a_provinces_extra_day_is_added_and_known_from_its_own_publication() {
        // Wednesday 2025-04-02 off, published on 2025-03-10 (composed).
        WorkingCalendar ours =
                overChina(notice("'id': 'extra', 'published': '2025-03-10'", ", ['d', 'qingming', '2025-04-02', '']"));
        LocalDate tue = LocalDate.of(2025, 4, 1);
        assertThat(ours.knownOn(LocalDate.of(2025, 3, 9)).plusWorkingDays(tue, 1))
                .isEqualTo("2025-04-02");
        assertThat(ours.knownOn(LocalDate.of(2025, 3, 10)).plusWorkingDays(tue, 1))
                .isEqualTo("2025-04-03");
        // The notice for 2025 had it a working day, so the province's line is what moved the answer.
        DueDate moved = ours.everythingKnown().afterWorkingDays(tue, 1);
        assertThat(moved.status()).isEqualTo(DueStatus.MOVED);
        assertThat(moved.movedBy().get(0).toString()).isEqualTo("extra/d");
        assertThat(Calendars.china().everythingKnown().plusWorkingDays(tue, 1)).isEqualTo("2025-04-02");
        assertThat(ours.id()).isEqualTo("ours");
    }

    @Test
    void next_years_notice_can_be_added_on_the_day_it_appears() {
        // Composed, not the real notice: Spring Festival 5 to 11 February 2027 off, Saturday 30 January worked.
        WorkingCalendar ours = overChina(notice(
                "'id': 'cn-2027', 'year': 2027, 'published': '2026-12-01'",
                ", ['spring', 'spring', '2027-02-05..2027-02-11', '2027-01-30']"));
        LocalDate fri = LocalDate.of(2027, 1, 29);
        assertThat(ours.knownOn(LocalDate.of(2026, 11, 30))
                        .afterWorkingDays(fri, 1)
                        .status())
                .isEqualTo(DueStatus.PROVISIONAL);
        assertThat(ours.everythingKnown().afterWorkingDays(fri, 1))
                .isEqualTo(DueDate.asPublished(LocalDate.of(2027, 1, 30)));
        // Thursday 4 February to Friday the 12th: 5 to 11 are off.
        assertThat(ours.everythingKnown().plusWorkingDays(LocalDate.of(2027, 2, 4), 1))
                .isEqualTo("2027-02-12");
        assertThat(ours.everythingKnown().day(LocalDate.of(2026, 12, 31)).isSettled())
                .isTrue();
    }

    @Test
    void a_year_the_base_has_learnt_meanwhile_the_same_way_is_passed_over() {
        // 国办发明电〔2023〕7号 as an adopter had added it before it was in the base, under a title of the adopter's own.
        WorkingCalendar ours = overChina(notice(
                "'id': 'own-2024', 'year': 2024, 'published': '2023-10-25'",
                ", ['a', 'new-year', '2024-01-01', ''],"
                        + " ['b', 'spring', '2024-02-10..2024-02-17', '2024-02-04, 2024-02-18'],"
                        + " ['c', 'qingming', '2024-04-04..2024-04-06', '2024-04-07'],"
                        + " ['d', 'labour', '2024-05-01..2024-05-05', '2024-04-28, 2024-05-11'],"
                        + " ['e', 'dragon-boat', '2024-06-10', ''],"
                        + " ['f', 'mid-autumn', '2024-09-15..2024-09-17', '2024-09-14'],"
                        + " ['g', 'national', '2024-10-01..2024-10-07', '2024-09-29, 2024-10-12']"));
        assertThat(ours.notices()).hasSameSizeAs(Calendars.china().notices());
    }

    @Test
    void days_far_from_every_year_with_a_notice_are_not_lost() {
        WorkingCalendar ours =
                Calendars.load(json(HEAD + "'festivals': [{'id': 'f', 'zh': '节', 'en': 'f', 'once': true}], " + SOURCES
                        + "'notices': [" + notice("'id': 'a'", ", ['x', 'f', '2025-09-15', '']") + "]}"));
        // Monday 15 September 2025.
        assertThat(ours.everythingKnown().isWorkingDay(LocalDate.of(2025, 9, 15)))
                .isFalse();
    }

    @Test
    void an_amendment_of_ones_own_moves_what_was_published() {
        WorkingCalendar ours = overChina(notice(
                "'id': 'more', 'amends': 'cn-2026', 'number': 'N1', 'published': '2026-06-01'",
                ", ['d', 'national', '2026-10-08', '']"));
        // 国办 2026: National Day 1 to 7 October; the amendment adds Thursday the 8th.
        DueDate moved = ours.everythingKnown().lastDay(LocalDate.of(2026, 10, 3));
        assertThat(moved.due()).isEqualTo("2026-10-09");
        assertThat(moved.status()).isEqualTo(DueStatus.MOVED);
        assertThat(moved.movedBy().get(0).toString()).isEqualTo("more/d");
    }

    @Test
    void another_country_rests_on_its_own_days() {
        // Friday and Saturday rest; a festival without dates known ahead.
        WorkingCalendar other = Calendars.load(json(HEAD + "'weekend': ['friday', 'saturday'], "
                + "'festivals': [{'id': 'feast', 'zh': '节', 'en': 'feast'}], " + SOURCES + "'notices': ["
                + notice("'id': 'y1', 'year': 2024, 'published': '2023-12-01'", ", ['f', 'feast', '2024-04-09', '']")
                + ","
                + notice("'id': 'y2', 'year': 2025, 'published': '2024-12-01'", ", ['f', 'feast', '2025-03-31', '']")
                + "]}"));
        KnownCalendar known = other.everythingKnown();
        // Thursday 2024-04-11 to Sunday the 14th.
        assertThat(known.afterWorkingDays(LocalDate.of(2024, 4, 11), 1))
                .isEqualTo(DueDate.asPublished(LocalDate.of(2024, 4, 14)));
        // Monday 2025-03-31 is off: Sunday 30 March to Tuesday 1 April.
        assertThat(known.afterWorkingDays(LocalDate.of(2025, 3, 30), 1))
                .isEqualTo(DueDate.asPublished(LocalDate.of(2025, 4, 1)));
        // No notice reaches back into the year before, so its last day is settled.
        assertThat(known.day(LocalDate.of(2025, 12, 31)).isSettled()).isTrue();
        // 2026: one weekday off somewhere between 31 March (day 89 after New Year 2025) and 9 April (day 99 in 2024).
        DueDate open = known.afterWorkingDays(LocalDate.of(2026, 3, 30), 1);
        assertThat(open.status()).isEqualTo(DueStatus.PROVISIONAL);
        assertThat(open.earliest()).isEqualTo("2026-03-31");
        assertThat(open.latest()).isEqualTo("2026-04-01");
        DueDate elsewhere = known.afterWorkingDays(LocalDate.of(2026, 6, 1), 1);
        assertThat(elsewhere.earliest()).isEqualTo(elsewhere.latest());
    }

    @Test
    void notices_that_contradict_each_other_are_refused_all_at_once() {
        List<String> refusals = refusals(HEAD + "'over': 'cn', " + SOURCES + "'notices': ["
                + notice("'id': 'a', 'published': '2025-01-01'", ", ['x', 'national', '2025-10-11', '']") + ","
                + notice("'id': 'b', 'amends': 'nowhere'", ", ['x', 'national', '', '2025-10-02']") + ","
                + notice("'id': 'cn-2025', 'year': 2025", ", ['x', 'national', '2025-05-20', '2025-05-20']") + ","
                + notice(
                        "'id': 'c', 'amends': 'cn-2026', 'published': '2020-01-01'",
                        ", ['x', 'national', '2026-03-04', ''], ['x', 'national', '', '2026-03-03']")
                + ","
                + notice("'id': 'd', 'year': 2030", ", ['x', 'national', '2031-01-01', '']") + "]}");
        assertThat(refusals).hasSize(11);
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/0/lines/1") && text.contains("2025-10-11"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/1/amends"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/2/id"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/2/year"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/2/lines/1") && text.contains("2025-05-20"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/3/amends"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/3/lines/2") && text.contains("used twice"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/3/lines/2") && text.contains("2026-03-03"));
        assertThat(refusals).anyMatch(text -> text.startsWith("/notices/4/lines/1") && text.contains("2031-01-01"));
        assertThat(refusals).allMatch(text -> text.contains(" / "));
    }

    @Test
    void a_file_with_faults_of_form_is_refused_with_all_of_them() {
        List<String> refusals = refusals(HEAD + "'over': 'nowhere', 'weekend': ['someday'], 'reachesBack': '13-40', "
                + "'festivals': [{'id': 'f', 'zh': '节', 'en': 'f', 'on': '02-30', 'once': true}], "
                + "'publicDays': [['published', 'inForce', 'festival', 'firstOffset', 'days', 'source'],"
                + " ['x', '', 'y', 'z', '-1', 's']], "
                + SOURCES + "'notices': ["
                + notice("'id': 'a', 'published': 'soon'", ", ['x', 'unknown', '2025-02-30', '2025-01-02..']") + "]}");
        assertThat(refusals)
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .contains(
                        "/over",
                        "/weekend",
                        "/reachesBack",
                        "/festivals/0",
                        "/publicDays/1/0",
                        "/publicDays/1/2",
                        "/publicDays/1/3",
                        "/publicDays/1/4",
                        "/notices/0/published",
                        "/notices/0/lines/1/1",
                        "/notices/0/lines/1/2",
                        "/notices/0/lines/1/3");
        assertThat(String.join("", refusals)).doesNotContain("2025-02-30").doesNotContain("soon");
    }

    @Test
    void odd_words_are_refused_and_never_crash() {
        String[] odd = {
            "'festivals': [{'id': 'f', 'zh': '', 'en': 'f'}]",
            "'festivals': [{'id': 'f', 'zh': '节', 'en': 'f', 'dates': ['2025-01-01', '2025-02-01']}]",
            "'festivals': [{'id': 'f', 'zh': '节', 'en': 'f'}, {'id': 'f', 'zh': '节', 'en': 'g'}]",
            "'over': 'cn', 'festivals': [{'id': 'spring', 'zh': '春', 'en': 's', 'dates': ['2027-03-06']}]",
            "'over': 'cn', 'weekend': ['friday', 'sunday']",
            "'notices': [{'id': 'n', 'title': {'zh': '通', 'en': 'n'}, 'source': 's', 'confidence': 'Z'}]",
            "'notices': [{'id': 'n', 'title': {'zh': '通', 'en': 'n'}, 'source': 's', 'confidence': 'F',"
                    + " 'published': '+999999999-12-31'}]",
            "'festivals': [{'id': 'f', 'zh': '节', 'en': 'f', 'on': '01-01'}], 'publicDays': [['published', 'inForce',"
                    + " 'festival', 'firstOffset', 'days', 'source'], ['', '', 'f', '-2147483648', '1', 's']]"
        };
        for (String text : odd) {
            List<String> refusals = refusals(HEAD + SOURCES + text + "}");
            assertThat(refusals).as(text).isNotEmpty().allMatch(refusal -> refusal.startsWith("/"));
            assertThat(refusals).as(text).noneMatch(refusal -> refusal.contains("/-"));
        }
    }

    @Test
    void an_amendment_may_change_only_what_it_names() {
        // It says that it amends 2003, and turns a make-up day of 2025 into a rest day.
        assertThat(refusals(HEAD + "'over': 'cn', " + SOURCES + "'notices': ["
                        + notice("'id': 'a', 'amends': 'cn-2003'", ", ['x', 'national', '2025-10-11', '']") + "]}"))
                .singleElement()
                .asString()
                .startsWith("/notices/0/lines/1");
    }

    @Test
    void an_unknown_property_is_refused() {
        assertThatThrownBy(() -> Calendars.load(json(HEAD + "'holidays': []}"))).isInstanceOf(RefusedException.class);
    }
}
