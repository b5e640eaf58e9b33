package org.petitionrules.testkit.mailbox;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Channel;
import org.petitionrules.model.Claim;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Identifier;
import org.petitionrules.model.Petition;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Place;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.model.organ.OrganRef;

/**
 * Turns rows of the public mayor's mailbox (市长信箱) of Shangluo into case files, or says why a row cannot be one.
 *
 * <p>It is a mailbox and no petition file, so a case file holds what the row records and nothing that a petition file
 * would have held (SG-08):
 *
 * <ul>
 *   <li>The channel is online: the mailbox is a form on the city's site. Identity, category, remit, number of people and
 *       origin are not recorded. The letter as a whole stands as one claim, the title as its (redacted) content.
 *   <li><b>Receipt</b>: one, on {@code submitted_on}, at the mailbox itself ({@link #MAILBOX}). That day is the only
 *       receipt on record. When a letter reached the agency that answered it, and through whom, nobody recorded: a
 *       receipt there on the same day would charge it with days it may not have had the letter, and a later one would
 *       be made up. So the mailbox keeps answering for the letter, as whoever received it does until a handing-over is on
 *       record (A23).
 *   <li><b>Reply</b>: one {@code handling-step} for each agency in {@code reply_agencies}, on {@code replied_on}: it did
 *       something that day. Whether that was an acceptance, an opinion (Art. 32), a notice of receipt, route and
 *       procedure (Art. 23), or the problem solved, is not on record, and no duty counts as met by what is not. Nor do the
 *       {@code kw_} columns say so: they tell that a word occurs, not that a body decided or sent anything, to whom, or
 *       when; they are not read.
 *   <li>An answering agency masked as {@link #MASKED} is one that is not recorded. Its reply is facts on record
 *       ({@code finding}) by nobody named; that keeps the day without making up a body.
 *   <li>A reply without a date cannot be an event, which needs its day; the letter stands without it.
 *   <li><b>Organs</b>: mailbox and agencies by their names as written. Spellings of one body are not brought together, and
 *       kind, function, level and superiors are left unrecorded: a name is all there is, and decisions ask for the rest.
 * </ul>
 *
 * <p>A row is refused when its shape is wrong, its id is none, its submission has no date, a date is none, the reply is
 * dated before the letter, the agencies are not as many as counted, or an earlier row bears its id. The rows that share an
 * id in the file are different letters, so an id alone no longer tells which is meant. The first keeps it; every later one
 * is refused until somebody gives it an id of its own, because a made-up one would look like a recorded one. A row that is
 * refused for something else keeps its id too. Nothing is mended: a wrong year is only likely, never certain.
 *
 * <p>Problems are placed by row and column, such as {@code /184/replied_on} (the heading is row 1), and never repeat a
 * title or other content (SG-01). Stateless: equal rows give equal results.
 */
final class MailboxConverter {
    /** The mailbox as the body that received every letter. */
    static final OrganRef MAILBOX = OrganRef.of("mayor-mailbox");

    /** What stands in the file where a person's name was. */
    static final String MASKED = "[person]";

    /** The id of the one claim. */
    static final String CLAIM = "letter";

    static final MessageTemplate FIELDS =
            MessageTemplate.of("mailbox.fields", "应有{0}列，实有{1}列", "expected {0} fields, found {1}");
    static final MessageTemplate NO_DATE = MessageTemplate.of(
            "mailbox.no-date", "缺少来信日期，期限无从起算", "no date; without the day the letter came no period can be counted");
    static final MessageTemplate NOT_A_DATE = MessageTemplate.of(
            "mailbox.not-a-date",
            "应为日期（如2022-05-10），实为长{0}个字符的其他文本",
            "expected a date written like 2022-05-10, found another text of {0} characters");
    static final MessageTemplate REPLY_BEFORE_LETTER = MessageTemplate.of(
            "mailbox.reply-before-letter",
            "答复日期{0}早于来信日期{1}，不合时序",
            "replied on {0}, before the letter came on {1}, which cannot be");
    static final MessageTemplate DUPLICATE_ID = MessageTemplate.of(
            "mailbox.duplicate-id",
            "编号已用于另一封信（{0}），无从分辨所指，请另给编号",
            "the id belongs to another letter already ({0}); give this one an id of its own");
    static final MessageTemplate AGENCY_COUNT = MessageTemplate.of(
            "mailbox.agency-count",
            "所列答复机关为{0}个不同的机关，计数一列与之不符",
            "{0} different answering agencies are named, and the count is another");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private MailboxConverter() {}

    /**
     * Converts rows.
     *
     * @param rows the rows of one file, in order
     * @return for each row, in order, either everything that is wrong with it or its case file
     */
    static List<Either<List<Problem>, CaseFile>> convert(List<MailboxRow> rows) {
        Map<String, MailboxRow> bearers = new HashMap<>();
        List<Either<List<Problem>, CaseFile>> results = new ArrayList<>(rows.size());
        for (MailboxRow row : rows) {
            if (row.fieldCount() != row.columnCount()) {
                results.add(Either.left(Collections.singletonList(
                        Problem.at("/" + row.number(), FIELDS.with(row.columnCount(), row.fieldCount())))));
            } else {
                MailboxRow earlier = bearers.putIfAbsent(row.field("mail_id"), row);
                results.add(convert(row, Optional.ofNullable(earlier)));
            }
        }
        return results;
    }

    private static Either<List<Problem>, CaseFile> convert(MailboxRow row, Optional<MailboxRow> earlier) {
        List<Problem> problems = new ArrayList<>();
        String id = row.field("mail_id");
        if (!Identifier.is(id)) {
            problems.add(Problem.at(row.pointer("mail_id"), Identifier.refusal(id)));
        } else if (earlier.isPresent()) {
            problems.add(Problem.at(
                    row.pointer("mail_id"),
                    DUPLICATE_ID.with(Place.at(earlier.get().pointer("mail_id")))));
        }
        if (row.field("submitted_on").isEmpty()) {
            problems.add(Problem.at(row.pointer("submitted_on"), NO_DATE.with()));
        }
        Optional<LocalDate> submitted = day(row, "submitted_on", problems);
        Optional<LocalDate> replied = day(row, "replied_on", problems);
        if (submitted.isPresent() && replied.isPresent() && replied.get().isBefore(submitted.get())) {
            problems.add(
                    Problem.at(row.pointer("replied_on"), REPLY_BEFORE_LETTER.with(replied.get(), submitted.get())));
        }
        Set<String> agencies = agencies(row, problems);
        return problems.isEmpty() && submitted.isPresent()
                ? Either.right(caseFile(row, submitted.get(), replied, agencies))
                : Either.left(problems);
    }

    private static Optional<LocalDate> day(MailboxRow row, String column, List<Problem> problems) {
        String text = row.field(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (DAY.matcher(text).matches()) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noSuchDay) {
                // Told below, like every other text that is no date.
            }
        }
        problems.add(Problem.at(row.pointer(column), NOT_A_DATE.with(text.length())));
        return Optional.empty();
    }

    private static Set<String> agencies(MailboxRow row, List<Problem> problems) {
        String names = row.field("reply_agencies");
        Set<String> agencies = new LinkedHashSet<>();
        if (!names.isEmpty()) {
            agencies.addAll(Arrays.asList(names.split(";", -1)));
        }
        if (!row.field("agency_count").equals(String.valueOf(agencies.size()))) {
            problems.add(Problem.at(row.pointer("agency_count"), AGENCY_COUNT.with(agencies.size())));
        }
        for (String agency : agencies) {
            if (!agency.equals(MASKED) && !Identifier.is(agency)) {
                problems.add(Problem.at(row.pointer("reply_agencies"), Identifier.refusal(agency)));
            }
        }
        return agencies;
    }

    private static CaseFile caseFile(
            MailboxRow row, LocalDate submitted, Optional<LocalDate> replied, Set<String> agencies) {
        List<Organ> organs = new ArrayList<>();
        organs.add(Organ.builder().ref(MAILBOX).name("商洛市市长信箱").build());
        List<Event> replies = new ArrayList<>();
        for (String agency : agencies) {
            if (!agency.equals(MASKED)) {
                organs.add(Organ.builder().ref(OrganRef.of(agency)).name(agency).build());
            }
            replied.ifPresent(day -> replies.add(reply("reply-" + (replies.size() + 1), agency, day)));
        }
        Claim.Builder claim = Claim.builder().id(CLAIM);
        String title = row.field("title");
        if (!title.isEmpty()) {
            claim.content(title);
        }
        return CaseFile.builder()
                .source(Bilingual.of(
                        "商洛市市长信箱公开记录，第" + row.number() + "行",
                        "public mayor's mailbox of Shangluo, row " + row.number()))
                .organs(OrganDirectory.of(organs))
                .dossier(Dossier.builder()
                        .id(row.field("mail_id"))
                        .petition(Petition.builder()
                                .channel(Channel.ONLINE)
                                .addClaims(claim.build())
                                .build())
                        .addHistory(Received.builder()
                                .id("letter-received")
                                .kind("petition")
                                .occurredOn(submitted)
                                .organ(MAILBOX)
                                .channel(Channel.ONLINE)
                                .build())
                        .addAllHistory(replies)
                        .build())
                .build();
    }

    private static Event reply(String id, String agency, LocalDate day) {
        return agency.equals(MASKED)
                ? Recorded.builder().id(id).kind("finding").occurredOn(day).build()
                : Done.builder()
                        .id(id)
                        .kind("handling-step")
                        .occurredOn(day)
                        .by(Party.of(OrganRef.of(agency)))
                        .build();
    }
}
