package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.petitionrules.rules.Scenario.BUREAU;
import static org.petitionrules.rules.Scenario.OFFICE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Category;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.decision.Decision;

/**
 * A local book over the national ones: what it puts in the place of their clocks, what that tightens or loosens, and how
 * long it stands.
 */
class OverlayTest {
    private static final String ROUTE_IN =
            "{'id':'C-route','provision':'c1','duty':'route','start':{'receipt':'any','function':'petition-office|?',"
                    + "'returned':true},'period':{%s},'metBy':['forwarding','assignment']}";
    private static final String CONCLUDE =
            "{'id':'C-conclude','provision':'c1','duty':'conclude','start':{'event':'acceptance'},"
                    + "'presumed':[{'provision':'34-i','after':{'naturalDays':15},'receipt':'direct','function':"
                    + "'general|discipline-inspection|political-legal|?','when':{'remit':'own|?','acceptance-result':"
                    + "'undecided|refused-no-ground|?'}},{'provision':'34-i','after':{'naturalDays':15},'receipt':'referred',"
                    + "'function':'general|discipline-inspection|political-legal|?','when':{'remit':'own|outside|?',"
                    + "'acceptance-result':'undecided|refused-no-ground|?'}}],'period':{'naturalDays':DAYS},"
                    + "'when':{'category':'claim|?','legal-route':'petition|contradicted|?'},'metBy':['opinion'],"
                    + "'endedBy':['objection-consent'],'extension':{'event':'extension','amount':'extension-days','upTo':"
                    + "{'naturalDays':MORE},'needs':{'complex':'yes','head-approved':'yes'},'notice':'extension-notice'}}";

    private static String county(String kind, String more, String replaces, String clocks) {
        return ("{'schemaVersion':1,'id':'county','title':{'zh':'县','en':'county'},'inForce':{'from':'2020-01-01'},"
                        + more
                        + "'over':['cn-2022'],'sources':[['id','kind','zh','en'],['c','" + kind
                        + "','县规定','county rule']],"
                        + "'provisions':[['id','source','confidence','articleZh','articleEn','zh','en'],"
                        + "['c1','c','F','第一条','Art. 1','县里的规定','the rule of the county']],"
                        + "'clocks':[" + clocks + "],'replaces':[['rule','by']," + replaces + "]}")
                .replace('\'', '"');
    }

    private static List<String> problems(String json) {
        return RuleBook.validate(JsonSource.of(json), Collections.emptyList())
                .fold(
                        refused -> refused.toJavaList().stream()
                                .map(problem -> problem.pointer() + " "
                                        + problem.message().in(Language.EN))
                                .collect(Collectors.toList()),
                        sound -> Collections.<String>emptyList());
    }

    private static String routeIn(String period, String kind, String more) {
        return county(kind, more, "['R22-1-clock','C-route']", String.format(ROUTE_IN, period));
    }

    private static Decision routed(RuleBook book, String received) {
        return Scenario.of(Category.CLAIM)
                .claimFact("remit", "lower")
                .received("petition", OFFICE, received)
                .decide(book, received);
    }

    /**
     * Received on Wednesday 10 May 2023: five working days end on 17 May (11, 12, 15, 16, 17), fifteen days on 25 May. The
     * national rule is not shown beside the one in its place.
     */
    @Test
    void a_practice_may_tighten_and_its_clock_stands_alone() {
        RuleBook county = RuleBook.load(routeIn("'workingDays':5", "practice", ""));
        assertThat(Seen.obligations(routed(county, "2023-05-10"), "route"))
                .containsExactly("C-route county-petition-office c1 2023-05-10 +5 working days -> 2023-05-17 open");
        assertThat(Seen.notApplied(routed(county, "2023-05-10"))).noneMatch(rule -> rule.startsWith("R22-1-clock"));
    }

    /**
     * Twenty days are later than fifteen from the very first day that is compared: 1 January 2001 + 15 = the 16th, a
     * Tuesday; + 20 = the 21st, a Sunday that was worked (notice of 2001, number 1), so it does not roll.
     */
    @Test
    void a_practice_can_never_loosen_and_is_refused_with_a_counter_example() {
        assertThat(problems(routeIn("'naturalDays':20", "practice", "")))
                .containsExactly(
                        "/replaces/1/1 C-route loosens R22-1-clock and rests on no law or regulation: by C-route a"
                                + " period from 2001-01-01 ends on 2001-01-21, by R22-1-clock it ends on 2001-01-16");
        assertThat(problems(routeIn("'naturalDays':16", "document", ""))).hasSize(1);
        assertThat(problems(routeIn("'naturalDays':16", "regulation", ""))).isEmpty();
        assertThat(problems(routeIn("'naturalDays':16", "law", ""))).isEmpty();
    }

    /**
     * Five working days never end after fifteen days. Eleven do: from 1 January 2001, a Monday, the eleventh working day is
     * Tuesday the 16th (2 to 5, 8 to 12, 15, 16), the twelfth is the 17th.
     */
    @Test
    void periods_in_different_units_are_compared_from_every_day_of_the_calendar() {
        assertThat(problems(routeIn("'workingDays':5", "practice", ""))).isEmpty();
        assertThat(problems(routeIn("'workingDays':12", "practice", "")))
                .singleElement()
                .asString()
                .contains("from 2001-01-01 ends on 2001-01-17, by R22-1-clock it ends on 2001-01-16");
        // Tuesday 23 January 2001, before Spring Festival (24 to 30), + 15 = 7 February, and so the sixth working day
        // (31, 1,
        // 2, 5, 6, 7); the seventh is later.
        assertThat(problems(routeIn("'workingDays':7", "practice", ""))).hasSize(1);
    }

    /**
     * Checked to the end of 2022 only: what came on 20 December 2022 goes by the twenty days (9 January 2023), what came on 1
     * March 2023 by the national fifteen (16 March), unless somebody confirmed that the local text is in force (21 March).
     */
    @Test
    void what_a_regulation_loosens_stands_as_long_as_that_was_checked_or_confirmed() {
        RuleBook county = RuleBook.load(routeIn("'naturalDays':20", "regulation", "'checkedTo':'2022-12-31',"));
        assertThat(Seen.obligations(routed(county, "2022-12-20"), "route"))
                .containsExactly("C-route county-petition-office c1 2022-12-20 +20 days -> 2023-01-09 open");
        Decision after = routed(county, "2023-03-01");
        assertThat(Seen.obligations(after, "route"))
                .containsExactly("R22-1-clock county-petition-office c1 2023-03-01 +15 days -> 2023-03-16 open");
        assertThat(Seen.notApplied(after)).contains("C-route (2023-03-01, unchecked)");
        assertThat(Seen.obligations(routed(county.withLooseningConfirmed(), "2023-03-01"), "route"))
                .containsExactly("C-route county-petition-office c1 2023-03-01 +20 days -> 2023-03-21 open");
    }

    /** What tightens stands whenever its pack is in force, checked or not. */
    @Test
    void what_tightens_needs_no_confirmation() {
        RuleBook county = RuleBook.load(routeIn("'workingDays':5", "practice", "'checkedTo':'2022-12-31',"));
        assertThat(Seen.obligations(routed(county, "2023-05-10"), "route"))
                .containsExactly("C-route county-petition-office c1 2023-05-10 +5 working days -> 2023-05-17 open");
    }

    private static String concluding(int days, int more) {
        return county(
                "practice",
                "",
                "['R34-clock','C-conclude']",
                CONCLUDE.replace("DAYS", String.valueOf(days)).replace("MORE", String.valueOf(more)));
    }

    /** Accepted on 12 May 2023: + 45 days = 26 June, a Monday. The reply is limited by the clock in the place of the other. */
    @Test
    void what_names_a_replaced_clock_means_the_one_in_its_place() {
        Decision decision = Scenario.of(Category.CLAIM)
                .claimFact("remit", "own")
                .received("petition", BUREAU, "2023-05-10")
                .decided("acceptance", BUREAU, "2023-05-12")
                .decide(RuleBook.load(concluding(45, 30)), "2023-05-12");
        assertThat(Seen.obligations(decision, "conclude"))
                .containsExactly("C-conclude county-bureau c1 2023-05-12 +45 days -> 2023-06-26 open");
        assertThat(Seen.obligations(decision, "reply"))
                .containsExactly("R34-reply-clock,C-conclude county-bureau c1 2023-05-12 +promptly -> 2023-06-26 open");
    }

    /** Sixty and thirty days are ninety together: forty-five and forty-five are not more, forty-five and forty-six are. */
    @Test
    void an_extension_is_compared_with_its_period() {
        assertThat(problems(concluding(45, 45))).isEmpty();
        assertThat(problems(concluding(45, 46)))
                .singleElement()
                .asString()
                .contains("may be extended more than R34-clock");
    }

    /** Each makes the authority owe less, or later, in one way. */
    @Test
    void each_way_of_loosening_is_told() {
        String sound = concluding(45, 30);
        String[][] changes = {
            {
                "\"category\":\"claim|?\",\"legal",
                "\"category\":\"claim\",\"legal",
                "leaves out cases of R34-clock: category: not recorded"
            },
            {"\"complex\":\"yes\",", "", "may be extended more"},
            {",\"notice\":\"extension-notice\"", "", "may be extended more"},
            {
                "[\"opinion\"]",
                "[\"opinion\",\"explanation\"]",
                "met or ended by what does neither to R34-clock: explanation"
            },
            {"[\"objection-consent\"]", "[\"objection-consent\",\"objection\"]", "met or ended by what does neither"},
            {
                "\"after\":{\"naturalDays\":15},\"receipt\":\"direct\"",
                "\"after\":{\"naturalDays\":20},\"receipt\":\"direct\"",
                "lacks a presumed start"
            },
            {"\"remit\":\"own|outside|?\"", "\"remit\":\"own|?\"", "lacks a presumed start"},
            {"\"event\":\"acceptance\"", "\"event\":\"registration\"", "starts in fewer cases"},
            {"\"duty\":\"conclude\"", "\"duty\":\"review\"", "is another than that of R34-clock"}
        };
        assertThat(problems(sound)).isEmpty();
        for (String[] change : changes) {
            assertThat(sound).contains(change[0]);
            assertThat(problems(sound.replace(change[0], change[1])))
                    .as(change[2])
                    .singleElement()
                    .asString()
                    .contains(change[2]);
        }
        assertThat(problems(sound.replace(
                        "\"extension\":{",
                        "\"pause\":{\"provision\":\"36.2\",\"from\":\"hearing-opened\","
                                + "\"to\":\"hearing-closed\"},\"extension\":{")))
                .singleElement()
                .asString()
                .contains("leaves days out that R34-clock counts");
    }

    /** Art. 36 para. 2 leaves out the hearing; the same days may be left out, others not. */
    @Test
    void the_days_left_out_are_those_of_the_rule_it_replaces() {
        String reExamine = "{'id':'C-re-examine','provision':'c1','duty':'re-examine','start':{'event':"
                + "'re-examination-request'},'period':{'naturalDays':30},'when':{'category':'claim|?'},'metBy':"
                + "['re-examination-opinion'],'pause':{'provision':'36.2','from':'hearing-opened','to':'hearing-closed'}}";
        assertThat(problems(county("practice", "", "['R36-clock','C-re-examine']", reExamine)))
                .isEmpty();
        assertThat(problems(county(
                        "practice",
                        "",
                        "['R36-clock','C-re-examine']",
                        reExamine.replace("hearing-opened", "explanation"))))
                .singleElement()
                .asString()
                .contains("leaves days out that R36-clock counts");
    }

    /** A window is the petitioner's: shorter is looser, longer is not. */
    @Test
    void a_shorter_window_loosens_and_a_longer_one_does_not() {
        String window = "{'id':'C-window','provision':'c1','duty':'review-window','start':{'event':'opinion-service'},"
                + "'period':{'naturalDays':%d},'when':{'category':'claim|?'},'metBy':['review-request']}";
        assertThat(problems(county("practice", "", "['R35-window','C-window']", String.format(window, 29))))
                .singleElement()
                .asString()
                .contains("C-window loosens R35-window");
        String longer = String.format(window, 31);
        assertThat(problems(county("practice", "", "['R35-window','C-window']", longer)))
                .isEmpty();
        assertThat(problems(county(
                        "practice",
                        "",
                        "['R35-window','C-window']",
                        longer.replace("['review-request']", "['re-examination-request']"))))
                .singleElement()
                .asString()
                .contains("C-window does not count what uses the window of R35-window");
    }

    /** Law 14: whatever loads as a practice makes no due date later, on any day of two years. */
    @Test
    void law_14_what_loads_as_a_practice_is_never_later() {
        RuleBook national = RuleBook.shipped("cn-2022");
        int loaded = 0;
        for (String unit : new String[] {"workingDays", "naturalDays"}) {
            for (int count = 4; count <= 16; count += 2) {
                String json = routeIn("'" + unit + "':" + count, "practice", "");
                if (!problems(json).isEmpty()) {
                    continue;
                }
                loaded++;
                RuleBook county = RuleBook.load(json);
                for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(3)) {
                    assertThat(due(county, day)).as(unit + count + " " + day).isBeforeOrEqualTo(due(national, day));
                }
            }
        }
        // Four working days, and 4 to 14 natural ones. Six working days from 19 January 2020 (20 to 23 January, 3, 4
        // February)
        // end a day after fifteen days, for that Spring Festival was prolonged to 2 February: 3 February.
        assertThat(loaded).isEqualTo(1 + 6);
    }

    private static LocalDate due(RuleBook book, LocalDate received) {
        return routed(book, received.toString()).obligations().stream()
                .filter(owed -> owed.duty().id().equals("route"))
                .map(owed -> owed.due().get().due())
                .findFirst()
                .get();
    }

    @Test
    void what_is_not_there_or_stands_beside_it_cannot_be_replaced() {
        String clock = String.format(ROUTE_IN, "'workingDays':5");
        assertThat(problems(county("practice", "", "['R99-clock','C-route']", clock)))
                .singleElement()
                .asString()
                .contains("/replaces/1/0");
        assertThat(problems(county("practice", "", "['R22-1-clock','C-other']", clock)))
                .singleElement()
                .asString()
                .contains("/replaces/1/1");
        assertThat(problems(county("practice", "", "['C-route','C-route']", clock)))
                .containsExactly("/replaces/1/0 C-route and C-route are of one pack, so neither replaces the other");
    }
}
