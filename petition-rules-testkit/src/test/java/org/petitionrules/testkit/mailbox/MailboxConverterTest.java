package org.petitionrules.testkit.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.Channel;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.model.organ.Organ;
import org.petitionrules.model.organ.OrganRef;

/** The converter on small rows of our own; the words of the letters are made up. */
class MailboxConverterTest {
    private static final String HEADING =
            "mail_id,title,submitted_on,replied_on,reply_agencies,agency_count,natural_days,kw_pending\n";
    private static final LocalDate TUE_2022_05_10 = LocalDate.of(2022, 5, 10);
    private static final LocalDate THU_2022_05_12 = LocalDate.of(2022, 5, 12);

    @Test
    void a_letter_is_one_receipt_at_the_mailbox_and_one_step_of_the_agency_that_answered() {
        CaseFile file = usable("20220510008,路灯,2022-05-10,2022-05-12,某县人民政府办公室,1,2,0");
        Dossier dossier = file.dossier();
        assertThat(dossier.id()).isEqualTo("20220510008");
        assertThat(dossier.petition().channel()).contains(Channel.ONLINE);
        assertThat(dossier.history()).hasSize(2);
        Received letter = (Received) dossier.history().get(0);
        assertThat(letter.organ()).isEqualTo(MailboxConverter.MAILBOX);
        assertThat(letter.from()).as("it came from the petitioner").isEmpty();
        assertThat(letter.occurredOn()).isEqualTo(TUE_2022_05_10);
        Done reply = (Done) dossier.history().get(1);
        assertThat(reply.kind()).isEqualTo("handling-step");
        assertThat(reply.by().organ()).contains(OrganRef.of("某县人民政府办公室"));
        assertThat(reply.occurredOn()).isEqualTo(THU_2022_05_12);
    }

    @Test
    void SG_08_nothing_is_claimed_that_nobody_recorded() {
        CaseFile file = usable("1,路灯,2022-05-10,2022-05-12,某县人民政府办公室,1,2,1");
        assertThat(file.dossier().petition().identityDisclosure()).isEmpty();
        assertThat(file.dossier().petition().origin()).isEmpty();
        assertThat(file.dossier().petition().people()).isEmpty();
        assertThat(file.dossier().petition().facts()).isEmpty();
        assertThat(file.dossier().petition().claims()).hasSize(1).allSatisfy(claim -> {
            assertThat(claim.category()).isEmpty();
            assertThat(claim.assessment()).isEmpty();
            assertThat(claim.concerns()).isEmpty();
            assertThat(claim.facts()).isEmpty();
        });
        assertThat(file.dossier().history()).extracting(Event::kind).containsExactly("petition", "handling-step");
        assertThat(file.organs().organs()).hasSize(2).allSatisfy(organ -> {
            assertThat(organ.kind()).isEmpty();
            assertThat(organ.function()).isEmpty();
            assertThat(organ.level()).isEmpty();
        });
    }

    @Test
    void a_joint_reply_is_one_event_for_each_agency() {
        CaseFile file = usable("1,路灯,2022-05-10,2022-05-12,市城管局;市交警支队,2,2,0");
        assertThat(file.dossier().history().subList(1, 3))
                .extracting(event -> ((Done) event).by().organ())
                .extracting(organ -> organ.map(OrganRef::value).orElse(""))
                .containsExactly("市城管局", "市交警支队");
        assertThat(file.organs().organs()).extracting(Organ::ref).contains(OrganRef.of("市城管局"), OrganRef.of("市交警支队"));
        assertThat(PetitionJson.CASE_FILE.read(PetitionJson.CASE_FILE.write(file)))
                .isEqualTo(file);
    }

    @Test
    void an_agency_that_is_masked_is_not_made_up() {
        CaseFile file = usable("1,路灯,2022-05-10,2022-05-12,[person],1,2,0");
        Recorded reply = (Recorded) file.dossier().history().get(1);
        assertThat(reply.by()).isEmpty();
        assertThat(reply.occurredOn()).isEqualTo(THU_2022_05_12);
        assertThat(file.organs().organs()).extracting(Organ::ref).containsExactly(MailboxConverter.MAILBOX);
    }

    @Test
    void a_reply_without_a_date_is_no_event_and_the_letter_still_stands() {
        assertThat(usable("1,路灯,2022-05-10,,市城管局,1,,0").dossier().history())
                .extracting(Event::kind)
                .containsExactly("petition");
    }

    @Test
    void a_reply_on_the_day_of_the_letter_is_sound() {
        assertThat(usable("1,路灯,2022-05-10,2022-05-10,市城管局,1,0,0").dossier().history())
                .hasSize(2);
    }

    @Test
    void a_title_with_commas_in_quotes_is_one_field_and_shows_nowhere() {
        CaseFile file = usable("1,\"路灯,坏了,\"\"三年\"\"\",2022-05-10,2022-05-12,市城管局,1,2,0");
        assertThat(file.dossier().petition().claims().get(0).content()).contains("路灯,坏了,\"三年\"");
        assertThat(file.toString()).doesNotContain("路灯");
    }

    @Test
    void a_letter_without_a_date_is_refused() {
        assertThat(refused("1,路灯,,2022-05-12,市城管局,1,,0"))
                .containsExactly("/2/submitted_on: 缺少来信日期，期限无从起算 / no date; without the day the letter came no"
                        + " period can be counted");
    }

    @Test
    void a_reply_dated_before_the_letter_is_refused_and_the_year_not_mended() {
        assertThat(refused("1,路灯,2021-07-29,2020-07-30,市城管局,1,-364,0"))
                .containsExactly("/2/replied_on: 答复日期2020-07-30早于来信日期2021-07-29，不合时序 / replied on 2020-07-30,"
                        + " before the letter came on 2021-07-29, which cannot be");
    }

    @Test
    void the_first_row_keeps_an_id_and_every_later_one_is_refused() {
        List<Either<List<Problem>, CaseFile>> results = convert(
                "7,路灯,2022-05-10,2022-05-12,市城管局,1,2,0",
                "7,水管,2022-05-10,2022-05-12,市水务局,1,2,0",
                "8,学校,2022-05-10,2022-05-12,市教育局,1,2,0",
                "7,公交,2022-05-10,2022-05-12,市交通局,1,2,0");
        assertThat(results).extracting(Either::isRight).containsExactly(true, false, true, false);
        assertThat(told(results.get(1)))
                .containsExactly("/3/mail_id: 编号已用于另一封信（/2/mail_id），无从分辨所指，请另给编号 / the id belongs to another"
                        + " letter already (/2/mail_id); give this one an id of its own");
        assertThat(told(results.get(3))).singleElement().asString().startsWith("/5/mail_id: ");
    }

    @Test
    void a_refused_row_keeps_its_id_too() {
        List<Either<List<Problem>, CaseFile>> results =
                convert("7,路灯,,2022-05-12,市城管局,1,2,0", "7,水管,2022-05-10,2022-05-12,市水务局,1,2,0");
        assertThat(keys(results.get(1))).containsExactly("mailbox.duplicate-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022/05/10", "+12022-05-10", "昨天", "2022-05-10 08:00"})
    void what_is_no_date_is_refused_in_either_column_by_kind_and_length(String text) {
        assertThat(refused("1,路灯," + text + ",2022-05-12,市城管局,1,2,0"))
                .singleElement()
                .asString()
                .startsWith("/2/submitted_on: ")
                .endsWith("found another text of " + text.length() + " characters")
                .doesNotContain(text);
        assertThat(keys(convert("1,路灯,2022-05-10," + text + ",市城管局,1,2,0").get(0)))
                .containsExactly("mailbox.not-a-date");
    }

    @Test
    void agencies_that_are_not_as_many_as_counted_are_refused() {
        assertThat(keys(convert("1,路灯,2022-05-10,2022-05-12,市城管局;市交警支队,1,2,0").get(0)))
                .containsExactly("mailbox.agency-count");
        assertThat(keys(convert("1,路灯,2022-05-10,2022-05-12,市城管局;市城管局,2,2,0").get(0)))
                .containsExactly("mailbox.agency-count");
    }

    @Test
    void an_agency_that_cannot_be_referred_to_is_refused_by_kind_and_length() {
        assertThat(refused("1,路灯,2022-05-10,2022-05-12,市 城管局,1,2,0"))
                .singleElement()
                .asString()
                .startsWith("/2/reply_agencies: ")
                .doesNotContain("城管局");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThat(keys(convert("1,路灯,坏了,2022-05-10,2022-05-12,市城管局,1,2,0").get(0)))
                .containsExactly("mailbox.fields");
        assertThat(keys(convert("").get(0))).containsExactly("mailbox.fields");
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_told_at_once_and_without_its_content() {
        Either<List<Problem>, CaseFile> result =
                convert("不是 编号,路灯坏了三年,,来年,市城管局,3,2,0").get(0);
        assertThat(keys(result))
                .containsExactly(
                        "identifier.expected", "mailbox.no-date", "mailbox.not-a-date", "mailbox.agency-count");
        assertThat(String.join("\n", told(result))).doesNotContain("路灯", "编号,", "来年", "市城管局");
    }

    @Test
    void a_file_without_the_columns_is_refused_as_a_whole() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> MailboxRow.all("mail_id,title\n1,路灯\n"))
                .withMessageStartingWith("/1: ");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> MailboxRow.all(""));
    }

    private static List<Either<List<Problem>, CaseFile>> convert(String... rows) {
        return MailboxConverter.convert(MailboxRow.all(HEADING + String.join("\n", Arrays.asList(rows)) + "\n"));
    }

    private static CaseFile usable(String row) {
        Either<List<Problem>, CaseFile> result = convert(row).get(0);
        assertThat(result.isRight()).as(String.valueOf(result)).isTrue();
        return result.get();
    }

    private static List<String> refused(String row) {
        return told(convert(row).get(0));
    }

    private static List<String> told(Either<List<Problem>, CaseFile> result) {
        return result.getLeft().stream().map(Problem::toString).collect(Collectors.toList());
    }

    private static List<String> keys(Either<List<Problem>, CaseFile> result) {
        return result.getLeft().stream().map(problem -> problem.message().key()).collect(Collectors.toList());
    }
}
