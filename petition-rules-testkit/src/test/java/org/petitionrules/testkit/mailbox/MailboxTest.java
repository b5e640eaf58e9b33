package org.petitionrules.testkit.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.clock.ObligationState;
import org.petitionrules.rules.decision.Decision;

/**
 * Every row of a city's public mayor's mailbox, 2012-2022, becomes a case file or is refused with its reason, and every
 * case file is decided by the national book on two days: the day of the reply (60 days after the letter where the reply
 * has no date) and 2022-12-31.
 *
 * <p>The records are not part of the project. They are looked for as
 * {@code data/cases/shangluo-mayor-mailbox.csv} under the directory that the system property {@value #PROPERTY} names;
 * without the property nothing is tested here.
 *
 * <p>Expectations come from the records and the Regulations. The file counts its own {@code natural_days} over
 * (letter, reply], and so does Art. 23 para. 2 (Civil Code Art. 201: the day itself is not counted): the 15 days end
 * 15 - natural_days days after the reply. Where that is a rest day, the next working day is the last (Art. 203), read from
 * the calendar alone; the period is kept if and only if the reply is not after it.
 */
class MailboxTest {
    private static final String PROPERTY = "petitionrules.shared";
    private static final String FILE = "data/cases/shangluo-mayor-mailbox.csv";
    private static final LocalDate IN_FORCE_SUN_2022_05_01 = LocalDate.of(2022, 5, 1);
    private static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    private static final RuleBook BOOK = RuleBook.shipped("cn-2022");
    private static final KnownCalendar CHINA = Calendars.china().everythingKnown();

    private static List<MailboxRow> rows = Collections.emptyList();
    private static List<Either<List<Problem>, CaseFile>> results = Collections.emptyList();
    private static List<Letter> letters = Collections.emptyList();

    @BeforeAll
    static void read() throws IOException {
        String directory = System.getProperty(PROPERTY, "");
        String missing = "The run over the mayor's mailbox is SKIPPED: -D" + PROPERTY + "=DIR names no directory with "
                + FILE + " in it.";
        if (directory.isEmpty()) {
            System.out.println(missing);
        }
        assumeTrue(!directory.isEmpty(), missing);
        Path file = Paths.get(directory, FILE);
        assertThat(file)
                .as("-D" + PROPERTY
                        + " is set, so the records must be there; a relative directory starts from the module")
                .isRegularFile();
        rows = MailboxRow.all(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        results = MailboxConverter.convert(rows);
        letters = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (results.get(i).isRight()) {
                letters.add(new Letter(rows.get(i), results.get(i).get()));
            }
        }
    }

    /**
     * Worked by hand from what the notes on the data count: 4 replies dated before the letter; 9 rows without the date of
     * the letter (one of them with a date of reply); 7 ids on 15 letters, one of them on three, so that 15 - 7 = 8 letters
     * come too late for their id. 4 + 9 + 8 = 21, no row twice. The letter of 2012-04-16, whose reply alone has no date,
     * and the 7 joint replies are sound.
     */
    @Test
    void exactly_the_odd_rows_are_refused_each_with_its_reason() {
        Map<Integer, List<String>> expected = new TreeMap<>();
        for (int row : new int[] {184, 186, 261, 927}) {
            expected.put(row, Collections.singletonList("mailbox.reply-before-letter"));
        }
        for (int row : new int[] {882, 1173, 1174, 1175, 1176, 1177, 1178, 1179, 1180}) {
            expected.put(row, Collections.singletonList("mailbox.no-date"));
        }
        for (int row : new int[] {115, 165, 166, 297, 329, 363, 372, 444}) {
            expected.put(row, Collections.singletonList("mailbox.duplicate-id"));
        }
        Map<Integer, List<String>> refused = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (results.get(i).isLeft()) {
                refused.put(
                        rows.get(i).number(),
                        results.get(i).getLeft().stream()
                                .map(problem -> problem.message().key())
                                .collect(Collectors.toList()));
            }
        }
        assertThat(rows).hasSize(1179);
        assertThat(refused).isEqualTo(expected);
        assertThat(letters).hasSize(1179 - 21);
    }

    @Test
    void every_case_file_is_read_back_strictly_as_it_was_written_and_uses_only_words_of_the_book() {
        for (Letter letter : letters) {
            String json = PetitionJson.CASE_FILE.write(letter.file);
            assertThat(PetitionJson.CASE_FILE.read(json)).as(letter.toString()).isEqualTo(letter.file);
            assertThat(BOOK.problems(letter.file.dossier()))
                    .as(letter.toString())
                    .isEmpty();
        }
    }

    @Test
    void the_records_count_the_days_between_letter_and_reply_as_the_calendar_does() {
        for (Letter letter : letters) {
            if (letter.isReplied()) {
                assertThat(letter.submitted().plusDays(letter.naturalDays()))
                        .as(letter.toString())
                        .isEqualTo(letter.replied());
            }
        }
    }

    @Test
    void one_body_answers_for_every_letter_the_mailbox_that_received_it() {
        for (Letter letter : letters) {
            for (LocalDate day : letter.daysAsked()) {
                Decision decision = letter.decidedBy(BOOK, letter.file.dossier(), day);
                assertThat(decision.responsibility().organ())
                        .as("%s on %s", letter, day)
                        .contains(MailboxConverter.MAILBOX);
                assertThat(decision.responsibility().since()).contains(letter.submitted());
                assertThat(decision.irregularities())
                        .as("%s on %s", letter, day)
                        .isEmpty();
            }
        }
    }

    @Test
    void
            before_2022_05_01_the_clocks_of_the_2022_Regulations_are_told_as_out_of_force_and_nothing_stands_in_their_place() {
        List<Letter> earlier = letters.stream()
                .filter(letter -> letter.submitted().isBefore(IN_FORCE_SUN_2022_05_01))
                .collect(Collectors.toList());
        assertThat(earlier).as("two letters of the file are of May 2022").hasSize(1179 - 21 - 2);
        for (Letter letter : earlier) {
            for (LocalDate day : letter.daysAsked()) {
                Decision decision = letter.decidedBy(BOOK, letter.file.dossier(), day);
                assertThat(decision.notApplied())
                        .as("%s on %s: nobody recorded whether the mailbox is a petition office", letter, day)
                        .filteredOn(rule -> rule.governingDate().equals(letter.submitted()))
                        .extracting(rule -> rule.rule().provision().id())
                        .contains("22.1", "23.2");
                // Nothing runs but what is presumed to start after the fifteen days, when that day is in force (A21).
                LocalDate presumed = lastDayOfNotice(letter);
                assertThat(decision.obligations())
                        .as("%s on %s", letter, day)
                        .filteredOn(owed ->
                                owed.startedOn().isPresent() || owed.due().isPresent())
                        .allMatch(owed -> owed.presumed()
                                && owed.startedOn().equals(Optional.of(presumed))
                                && !presumed.isBefore(IN_FORCE_SUN_2022_05_01));
                assertThat(decision.finding("route", MailboxConverter.CLAIM)).isEmpty();
            }
        }
    }

    @Test
    void Art_23_para_2_from_2022_05_01_notice_is_due_on_the_fifteenth_day_and_a_step_of_handling_is_no_notice() {
        List<Letter> later = letters.stream()
                .filter(letter -> !letter.submitted().isBefore(IN_FORCE_SUN_2022_05_01))
                .collect(Collectors.toList());
        assertThat(later).extracting(letter -> letter.row.number()).containsExactly(2, 3);
        for (Letter letter : later) {
            Decision onReply = letter.decidedBy(BOOK, letter.file.dossier(), letter.replied());
            Decision atYearsEnd = letter.decidedBy(BOOK, letter.file.dossier(), SAT_2022_12_31);
            assertNotice(letter, notice(onReply), openOrOverdue(letter));
            assertNotice(letter, notice(atYearsEnd), ObligationState.OVERDUE);
            assertThat(atYearsEnd.finding("route", MailboxConverter.CLAIM))
                    .as("nothing is on record that a route could rest on")
                    .hasValueSatisfying(route -> assertThat(route.value()).isEqualTo("open"));
            assertThat(atYearsEnd.findingsAsked()).isNotEmpty();
            assertThat(atYearsEnd.obligations())
                    .as("SG-08: no acceptance is on record, so its 60 days are presumed from the end of the 15")
                    .filteredOn(owed -> owed.duty().id().equals("conclude"))
                    .singleElement()
                    .satisfies(owed -> {
                        assertThat(owed.presumed()).isTrue();
                        assertThat(owed.startedOn()).contains(lastDayOfNotice(letter));
                        assertThat(owed.dueUnrolled())
                                .contains(lastDayOfNotice(letter).plusDays(60));
                        assertThat(owed.state()).isEqualTo(ObligationState.OVERDUE);
                    });
            Decision hadItBeenTheNotice = letter.decidedBy(BOOK, letter.withReplyAsNotice(), SAT_2022_12_31);
            assertNotice(letter, notice(hadItBeenTheNotice), metOrLate(letter));
        }
    }

    /**
     * Two letters are few to test counting on. Here the pack is taken as if it had been in force ever since 2000, which it
     * was not: what is tested is how 15 days are counted, on all letters, against the file's own count; what any letter of
     * those years was owed is another question, of the Regulations of 2005.
     */
    @Test
    void fifteen_days_are_counted_as_the_records_count_them_on_letters_of_all_years() throws IOException {
        RuleBook counting = forCountingOnly();
        for (Letter letter : letters) {
            Decision onDay = letter.decidedBy(counting, letter.file.dossier(), letter.dayOfReply());
            Decision atYearsEnd = letter.decidedBy(counting, letter.file.dossier(), SAT_2022_12_31);
            assertNotice(letter, notice(onDay), openOrOverdue(letter));
            assertNotice(letter, notice(atYearsEnd), ObligationState.OVERDUE);
            if (letter.isReplied()) {
                Decision hadItBeenTheNotice = letter.decidedBy(counting, letter.withReplyAsNotice(), SAT_2022_12_31);
                assertNotice(letter, notice(hadItBeenTheNotice), metOrLate(letter));
                assertThat(notice(hadItBeenTheNotice).metOn()).contains(letter.replied());
            }
        }
    }

    /** Titles of a few characters could stand anywhere by chance. */
    @Test
    void SG_01_no_title_shows_in_a_decision_an_explanation_or_a_refusal() {
        for (Letter letter : letters) {
            String title = letter.row.field("title");
            if (title.length() >= 6) {
                Moment moment = Moment.of(SAT_2022_12_31);
                String told = letter.file.toString()
                        + letter.decidedBy(BOOK, letter.file.dossier(), SAT_2022_12_31)
                        + BOOK.explain(letter.file.dossier(), letter.file.organs(), moment)
                                .text(Language.ZH);
                assertThat(told.contains(title)).as(letter.toString()).isFalse();
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (results.get(i).isLeft()) {
                assertThat(results.get(i).getLeft().toString())
                        .doesNotContain(rows.get(i).field("title"));
            }
        }
    }

    @Test
    void totals_are_printed() throws IOException {
        Map<String, Integer> refused = new TreeMap<>();
        results.stream()
                .filter(Either::isLeft)
                .flatMap(result -> result.getLeft().stream())
                .forEach(problem -> refused.merge(problem.message().key(), 1, Integer::sum));
        System.out.printf(
                "mayor's mailbox: %d rows, %d decided, %d refused %s%n",
                rows.size(), letters.size(), rows.size() - letters.size(), refused);
        System.out.printf(
                "  of the decided: %d joint replies, %d by an agency that is masked, %d with a reply without a date%n",
                letters.stream()
                        .filter(letter -> !letter.row.field("agency_count").equals("1"))
                        .count(),
                letters.stream()
                        .filter(letter -> letter.row.field("reply_agencies").equals(MailboxConverter.MASKED))
                        .count(),
                letters.stream().filter(letter -> !letter.isReplied()).count());
        Tally onReply = new Tally();
        Tally atYearsEnd = new Tally();
        Tally asNotice = new Tally();
        Tally counted = new Tally();
        RuleBook counting = forCountingOnly();
        for (Letter letter : letters) {
            onReply.add(letter.decidedBy(BOOK, letter.file.dossier(), letter.dayOfReply()));
            atYearsEnd.add(letter.decidedBy(BOOK, letter.file.dossier(), SAT_2022_12_31));
            if (letter.isReplied()) {
                asNotice.add(letter.decidedBy(BOOK, letter.withReplyAsNotice(), SAT_2022_12_31));
                counted.add(letter.decidedBy(counting, letter.withReplyAsNotice(), SAT_2022_12_31));
            }
        }
        System.out.println("  written notice (Art. 23 para. 2), as of the day of the reply: " + onReply);
        System.out.println("  the same as of 2022-12-31: " + atYearsEnd);
        System.out.println("  the same, had each reply been the notice: " + asNotice);
        System.out.println("  counting only, had the text been in force and each reply the notice: " + counted);
        assertThat(onReply.decisions).isEqualTo(letters.size());
        assertThat(onReply.states.get("out of force")).isEqualTo(letters.size() - 2);
        assertThat(counted.states.get("met late"))
                .as("letters that the records count as answered after the 15 days and the rest days they end in")
                .isEqualTo((int) letters.stream()
                        .filter(letter -> letter.isReplied() && isLate(letter))
                        .count());
    }

    /** Fifteen days after the letter, counted back from the reply as the records count where there is one. */
    private static LocalDate lastDayOfNotice(Letter letter) {
        return CHINA.rolled(
                letter.isReplied()
                        ? letter.replied().plusDays(15 - letter.naturalDays())
                        : letter.submitted().plusDays(15));
    }

    private static boolean isLate(Letter letter) {
        return letter.replied().isAfter(lastDayOfNotice(letter));
    }

    private static ObligationState openOrOverdue(Letter letter) {
        boolean within = letter.isReplied() && !isLate(letter);
        return within ? ObligationState.OPEN : ObligationState.OVERDUE;
    }

    private static ObligationState metOrLate(Letter letter) {
        return isLate(letter) ? ObligationState.MET_LATE : ObligationState.MET;
    }

    private static void assertNotice(Letter letter, Obligation notice, ObligationState expected) {
        assertThat(notice.owedBy()).as(letter.toString()).contains(MailboxConverter.MAILBOX);
        assertThat(notice.startedOn()).as(letter.toString()).contains(letter.submitted());
        if (letter.isReplied()) {
            assertThat(notice.dueUnrolled())
                    .as(letter.toString())
                    .contains(letter.replied().plusDays(15 - letter.naturalDays()));
            assertThat(notice.due().map(DueDate::due)).as(letter.toString()).contains(lastDayOfNotice(letter));
        }
        assertThat(notice.state()).as(letter.toString()).isEqualTo(expected);
    }

    private static Obligation notice(Decision decision) {
        List<Obligation> notices = notices(decision);
        assertThat(notices).as(decision.dossier()).hasSize(1);
        return notices.get(0);
    }

    private static List<Obligation> notices(Decision decision) {
        return decision.obligations().stream()
                .filter(owed -> owed.duty().id().equals("notify"))
                .collect(Collectors.toList());
    }

    private static RuleBook forCountingOnly() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream json = RuleBook.shippedPack("cn-2022")) {
            ObjectNode pack = (ObjectNode) mapper.readTree(json);
            pack.put("id", "counting-only");
            pack.putObject("inForce").put("from", "2000-01-01");
            return RuleBook.load(mapper.writeValueAsString(pack));
        }
    }

    /** A row that is usable, and its case file. What it tells comes from the row alone. */
    private static final class Letter {
        private final MailboxRow row;
        private final CaseFile file;

        Letter(MailboxRow row, CaseFile file) {
            this.row = row;
            this.file = file;
        }

        LocalDate submitted() {
            return LocalDate.parse(row.field("submitted_on"));
        }

        boolean isReplied() {
            return !row.field("replied_on").isEmpty();
        }

        LocalDate replied() {
            return LocalDate.parse(row.field("replied_on"));
        }

        int naturalDays() {
            return Integer.parseInt(row.field("natural_days"));
        }

        LocalDate dayOfReply() {
            return isReplied() ? replied() : submitted().plusDays(60);
        }

        List<LocalDate> daysAsked() {
            List<LocalDate> days = new ArrayList<>();
            days.add(dayOfReply());
            days.add(SAT_2022_12_31);
            return days;
        }

        /** The dossier, had the reply been recorded as the mailbox's written notice of receipt, route and procedure. */
        Dossier withReplyAsNotice() {
            return Dossier.builder()
                    .copyOf(file.dossier())
                    .addHistory(Served.builder()
                            .id("notice")
                            .kind("receipt-notice")
                            .occurredOn(replied())
                            .by(MailboxConverter.MAILBOX)
                            .to(Party.petitioner())
                            .build())
                    .build();
        }

        Decision decidedBy(RuleBook book, Dossier dossier, LocalDate day) {
            return book.decide(dossier, file.organs(), Moment.of(day));
        }

        @Override
        public String toString() {
            return row.toString();
        }
    }

    /** How the notice stands in many decisions, and how much they ask for. */
    private static final class Tally {
        private final Map<String, Integer> states = new TreeMap<>();
        private int decisions;
        private int asked;

        void add(Decision decision) {
            decisions++;
            asked += decision.findingsAsked().size();
            for (Obligation notice : notices(decision)) {
                states.merge(notice.state().label().en(), 1, Integer::sum);
            }
            if (decision.notApplied().stream()
                    .anyMatch(rule -> rule.rule().provision().id().equals("23.2"))) {
                states.merge("out of force", 1, Integer::sum);
            }
        }

        @Override
        public String toString() {
            return decisions + " decisions " + states + ", " + asked + " findings asked for";
        }
    }
}
