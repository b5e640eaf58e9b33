package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.Category;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.closure.UnmetCondition;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;

/**
 * SG-02: whether a petition is anonymous changes notice, feedback and reply, and conditions of closing that check such a
 * duty, and nothing else. Over histories of every kind, for the national books and the local ones.
 */
class AnonymityLawTest {
    private static final List<RuleBook> BOOKS = Stream.of(
                    "cn-2022", "cn", "hengkou", "jiuyuan", "yanfeng", "chenzhou", "zhuxi")
            .map(RuleBook::shipped)
            .collect(Collectors.toList());
    /** What is owed to somebody whom one can reach: notice (Arts 21 to 23), reply (Arts 32 to 36), feedback (Rules 26, 27; JY-01, JY-05). */
    private static final Set<String> OWED_TO_SOMEBODY_KNOWN = new HashSet<>(Arrays.asList(
            "notify",
            "tell-where",
            "notify-acceptance",
            "reply",
            "review-reply",
            "tell-acceptance",
            "feed-back",
            "give-feedback",
            "ask-satisfaction",
            "tell-procedure"));

    private static final Set<String> PRIORITY = new HashSet<>(Arrays.asList("report-name", "report-priority"));

    private static Decision decide(RuleBook book, IdentityDisclosure identity, long seed) {
        LocalDate day = RandomHistory.day(seed);
        return RandomHistory.anything(seed)
                .petition(petition -> petition.identityDisclosure(identity))
                .decide(book, day.toString());
    }

    @Property
    void sg_02_anonymity_takes_away_notice_reply_and_feedback_and_changes_nothing_else(@ForAll long seed) {
        for (RuleBook book : BOOKS) {
            Decision named = decide(book, IdentityDisclosure.REAL_NAME, seed);
            Decision anonymous = decide(book, IdentityDisclosure.ANONYMOUS, seed);

            assertThat(anonymous.responsibility()).isEqualTo(named.responsibility());
            assertThat(anonymous.findings()).isEqualTo(named.findings());
            assertThat(anonymous.findingsAsked()).isEqualTo(named.findingsAsked());
            assertThat(anonymous.obligations()).isEqualTo(withoutNotice(named.obligations()));
            assertThat(unmet(named)).containsAll(unmet(anonymous));
            assertThat(kinds(anonymous)).isEqualTo(kinds(named));
        }
    }

    /** Of a report also whether it is real-name (Rule 24) and so goes first (Rule 25). */
    @Property(tries = 300)
    void sg_02_of_a_report_anonymity_takes_away_priority_too_and_changes_nothing_else(@ForAll long seed) {
        RuleBook book = RuleBook.shipped("cn");
        Decision named = report(book, IdentityDisclosure.REAL_NAME, seed);
        Decision anonymous = report(book, IdentityDisclosure.ANONYMOUS, seed);

        assertThat(anonymous.responsibility()).isEqualTo(named.responsibility());
        assertThat(anonymous.findings()).isEqualTo(withoutPriority(named.findings()));
        assertThat(anonymous.findingsAsked()).isEqualTo(named.findingsAsked());
        assertThat(anonymous.obligations()).isEqualTo(withoutNotice(named.obligations()));
        assertThat(anonymous.adverse()).isEqualTo(named.adverse());
        assertThat(unmet(named)).containsAll(unmet(anonymous));
    }

    private static Decision report(RuleBook book, IdentityDisclosure identity, long seed) {
        return RandomHistory.anything(seed)
                .claim("c1", claim -> claim.category(Category.ACCUSATION))
                .petition(petition -> petition.identityDisclosure(identity))
                .decide(book, RandomHistory.day(seed).toString());
    }

    private static List<Finding> withoutPriority(List<Finding> findings) {
        List<Finding> others = new ArrayList<>(findings);
        others.removeIf(finding -> PRIORITY.contains(finding.fact().id()));
        return others;
    }

    private static List<Obligation> withoutNotice(List<Obligation> obligations) {
        List<Obligation> others = new ArrayList<>(obligations);
        others.removeIf(owed -> OWED_TO_SOMEBODY_KNOWN.contains(owed.duty().id()));
        return others;
    }

    private static Set<String> unmet(Decision decision) {
        Set<String> unmet = new LinkedHashSet<>();
        for (ClosureVerdict verdict : decision.closures()) {
            for (UnmetCondition condition : verdict.unmet()) {
                unmet.add(verdict.kind() + " " + condition.condition().rule().ruleId() + " " + condition.claim());
            }
        }
        return unmet;
    }

    private static List<Object> kinds(Decision decision) {
        List<Object> kinds = new ArrayList<>();
        decision.closures().forEach(verdict -> {
            kinds.add(verdict.kind());
            kinds.add(verdict.basis());
            kinds.add(verdict.remedies());
        });
        return kinds;
    }

    /** Otherwise the law would hold of nothing. What the conditions named check is served, fed back or told to somebody. */
    @Example
    void the_histories_bring_about_what_anonymity_takes_away() {
        for (RuleBook book : BOOKS) {
            Set<String> duties = new TreeSet<>();
            Set<String> conditions = new TreeSet<>();
            for (long seed = 0; seed < 500; seed++) {
                Decision named = decide(book, IdentityDisclosure.REAL_NAME, seed);
                named.obligations().forEach(owed -> duties.add(owed.duty().id()));
                Set<String> more = unmet(named);
                more.removeAll(unmet(decide(book, IdentityDisclosure.ANONYMOUS, seed)));
                more.forEach(condition -> conditions.add(condition.split(" ")[1]));
            }
            assertThat(duties).as(book.id()).contains("notify", "tell-where", "reply", "review-reply");
            if (book.id().equals("hengkou")) {
                assertThat(conditions)
                        .containsExactly(
                                "HK07-fed-back",
                                "HK07-satisfied",
                                "HK08-explained",
                                "HK08-no-duty",
                                "HK08-remedies",
                                "HK08-served",
                                "R36-re-examined");
            } else {
                assertThat(conditions).as(book.id()).containsExactly("R36-re-examined");
            }
        }
    }
}
