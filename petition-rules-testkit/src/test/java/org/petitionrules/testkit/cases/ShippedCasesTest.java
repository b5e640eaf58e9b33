package org.petitionrules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.ProgressClass;
import org.petitionrules.model.RiskColor;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.closure.ClosureKind;
import org.petitionrules.rules.decision.Decision;

/** The case files that ship with the test kit: all of them are sound, and what each account tells comes out. */
class ShippedCasesTest {
    private static final Path CASES =
            Paths.get(System.getProperty("basedir", ".")).resolve("src/main/resources/org/petitionrules/testkit/cases");
    private static final TreeMap<String, RuleBook> BOOKS =
            new TreeMap<>(RuleBook.shippedIds().stream().collect(Collectors.toMap(id -> id, RuleBook::shipped)));

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    private static CaseFile read(Path file) {
        try {
            return PetitionJson.CASE_FILE.read(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Decision decide(String name) {
        return decide(read(CASES.resolve(name + ".json")));
    }

    private static Decision decide(CaseFile file) {
        return BOOKS.get(file.book().orElse("cn-2022"))
                .decide(file.dossier(), file.organs(), file.moment().get());
    }

    @TestFactory
    Stream<DynamicTest> every_case_reads_strictly_cites_its_account_and_uses_words_its_book_knows() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    CaseFile read = read(file);
                    assertThat(read.source()).isPresent();
                    assertThat(read.title()).isPresent();
                    RuleBook book = BOOKS.get(read.book().orElse("cn-2022"));
                    assertThat(book.problems(read.dossier())).isEmpty();
                    assertThat(decide(read)).isEqualTo(decide(read));
                    assertThat(decide(read).irregularities()).isEmpty();
                    String explanation = book.explain(
                                    read.dossier(), read.organs(), read.moment().get())
                            .text(Language.ZH);
                    assertThat(explanation).contains(read.dossier().id());
                }));
    }

    @Test
    void there_are_twelve_told_by_the_accounts_or_more_and_the_composed_ones_say_so() throws IOException {
        List<CaseFile> cases = files().stream().map(ShippedCasesTest::read).collect(Collectors.toList());
        long composed = cases.stream()
                .filter(file -> file.title().get().en().contains("(composed)"))
                .count();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        assertThat(composed).isPositive().isLessThan(cases.size());
        for (CaseFile file : cases) {
            boolean saysComposed =
                    file.source().get().en().toLowerCase(java.util.Locale.ROOT).contains("composed");
            assertThat(file.title().get().en().contains("(composed)"))
                    .as(file.dossier().id())
                    .isEqualTo(saysComposed);
        }
    }

    @Test
    void hengkou_the_irrigation_channel_is_red_because_livelihoods_are_at_stake_and_time_presses() {
        Decision decision = decide("hengkou-irrigation");
        assertThat(decision.riskColor()).contains(RiskColor.RED);
        assertThat(decision.finding("colour").get().rules().toString()).isEqualTo("[HK01-red-livelihood]");
        assertThat(decision.findingsAsked()).isNotEmpty();
    }

    @Test
    void hengkou_the_pump_repaired_the_same_evening_is_resolved_and_may_be_closed_as_settled() {
        Decision decision = decide("hengkou-water-pump");
        assertThat(decision.progressClass()).contains(ProgressClass.A);
        assertThat(decision.findingsAsked()).isEmpty();
        assertThat(decision.closure(ClosureKind.SETTLEMENT).get().isClosable()).isTrue();
    }

    @Test
    void hengkou_the_fourteen_year_contract_is_yellow_for_its_age_the_public_funds_and_the_bodies_involved() {
        Decision decision = decide("hengkou-road-contract");
        assertThat(decision.finding("colour").get().rules().toString())
                .isEqualTo("[HK01-yellow-funds, HK01-yellow-age, HK01-yellow-bodies]");
        assertThat(decision.closures()).noneMatch(verdict -> verdict.isClosable());
    }

    @Test
    void hengkou_procedural_closure_is_no_settlement_and_finality_is_neither() {
        Decision procedural = decide("hengkou-procedural-closure");
        assertThat(procedural.closure(ClosureKind.PROCEDURAL_CLOSURE).get().isClosable())
                .isTrue();
        assertThat(procedural.closure(ClosureKind.SETTLEMENT).get().isClosable())
                .isFalse();
        assertThat(procedural.closure(ClosureKind.STATUTORY_FINALITY).get().isClosable())
                .isFalse();
        Decision fin = decide("hengkou-statutory-finality");
        assertThat(fin.closure(ClosureKind.STATUTORY_FINALITY).get().isClosable())
                .isTrue();
        assertThat(fin.closure(ClosureKind.SETTLEMENT).get().isClosable()).isFalse();
    }

    @Test
    void hengkou_conduct_only_asks_for_a_legal_officers_finding() {
        Decision decision = decide("hengkou-conduct");
        assertThat(decision.findingsAsked().toString()).contains("conduct-finding[R47-finding, HK04-conduct]");
    }

    @Test
    void jiuyuan_the_regulations_of_2022_are_not_applied_to_2019() throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("jiuyuan-")) {
                CaseFile read = read(file);
                Decision decision = BOOKS.get("cn-2022")
                        .decide(read.dossier(), read.organs(), read.moment().get());
                assertThat(decision.findings()).isEmpty();
                assertThat(decision.obligations()).isEmpty();
                assertThat(decision.closures()).isEmpty();
                assertThat(decision.notApplied()).isNotEmpty();
                assertThat(decision.responsibility().organ()).isPresent();
            }
        }
    }

    /** Two years without even shares, visits by twelve people: prominent, a leader took it and went there (para. 3). */
    @Test
    void jiuyuan_a_leader_went_to_the_village_and_what_was_fed_back_is_on_record() {
        Decision decision = decide("jiuyuan-land-shares");
        assertThat(owed(decision, "JY01-prominent"))
                .containsExactly("assign-leader met", "visit-site met", "supervise-site met");
        assertThat(owed(decision, "JY01-prominent-told")).containsExactly("give-feedback met");
        assertThat(owed(decision, "JY02-claim")).containsExactly("offer-claiming met");
    }

    /** Of six modes the province's referral is known, and mixed remit; A31 puts the referral before joint handling. */
    @Test
    void chenzhou_a_mixed_letter_from_the_province_goes_first_and_is_handled_jointly() {
        Decision decision = decide("chenzhou-mixed-remit");
        assertThat(decision.finding("disposal-mode").get().value()).isEqualTo("priority");
        assertThat(owed(decision, "CZ02-priority")).containsExactly("handle-with-priority open");
        assertThat(owed(decision, "CZ02-joint")).containsExactly("handle-jointly open");
        assertThat(decision.finding("clear-out-tier").get().value()).isEqualTo("within-limit");
    }

    /** The claim for fees is no matter of discipline: guided to the courts (part 3, point 2). */
    @Test
    void yanfeng_what_is_outside_the_remit_is_guided_and_liaised() {
        assertThat(owed(decide("yanfeng-fee-refund"), "YF02-outside"))
                .containsExactly("liaise open", "follow-outside open");
    }

    /** The head reads every matter; here nobody recorded that. */
    @Test
    void zhuxi_the_head_has_still_to_read_what_was_answered() {
        assertThat(owed(decide("zhuxi-not-satisfied"), "ZX03-read")).containsExactly("read-and-instruct open");
    }

    private static List<String> owed(Decision decision, String row) {
        return decision.obligations().stream()
                .filter(owed ->
                        owed.rules().stream().anyMatch(rule -> rule.ruleId().equals(row)))
                .map(owed -> owed.duty().id() + " " + owed.state().code())
                .collect(Collectors.toList());
    }

    @Test
    void no_case_names_a_person_an_exact_sum_or_a_number_of_a_person() throws IOException {
        for (Path file : files()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(text).as(file.toString()).doesNotContainPattern("\\d{11}|\\d+(\\.\\d+)?万?元");
            assertThat(read(file).dossier().petition().claims())
                    .allMatch(claim -> !claim.content().isPresent());
        }
    }
}
