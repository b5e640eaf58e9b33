package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.rules.disclosure.Disclosure;
import org.petitionrules.rules.disclosure.DisclosureRules;
import org.petitionrules.rules.disclosure.Material;
import org.petitionrules.rules.disclosure.Recipient;
import org.petitionrules.rules.responsibility.Ground;

/** SG-01 over all materials and recipients, whatever a book says. */
class DisclosureTest {
    private static final DisclosureRules NATIONAL = RuleBook.shipped("cn").disclosure();
    private static final Set<Material> REPORTERS =
            EnumSet.of(Material.REPORTER_IDENTITY, Material.REPORT, Material.EVIDENCE, Material.COPY);
    private static final Set<Recipient> OTHER_SIDE =
            EnumSet.of(Recipient.ACCUSED, Recipient.ACCUSED_UNIT, Recipient.CLOSE_RELATIVE);

    @Property
    void no_row_whatever_it_says_lets_the_accused_side_or_a_stranger_have_what_is_the_reporters(
            @ForAll Material material, @ForAll Recipient recipient, @ForAll boolean allows) {
        DisclosureRules.Row row = new DisclosureRules.Row(
                RuleBook.shipped("cn-events").responsibility().rule(Ground.RECEIVED),
                EnumSet.of(material),
                EnumSet.of(recipient),
                allows);
        boolean never =
                recipient == Recipient.UNKNOWN || (REPORTERS.contains(material) && OTHER_SIDE.contains(recipient));
        assertThat(row.isLawful()).isEqualTo(!allows || !never);
        Disclosure disclosure =
                DisclosureRules.of(Collections.singletonList(row)).of(material, recipient);
        assertThat(disclosure.isAllowed()).isEqualTo(allows && !never);
        assertThat(disclosure.rules()).hasSize(1);
    }

    @Property
    void in_the_shipped_books_every_answer_rests_on_a_rule(@ForAll Material material, @ForAll Recipient recipient) {
        Disclosure disclosure = NATIONAL.of(material, recipient);
        assertThat(disclosure.rules()).isNotEmpty();
        if (recipient == Recipient.UNKNOWN || (REPORTERS.contains(material) && OTHER_SIDE.contains(recipient))) {
            assertThat(disclosure.isAllowed()).isFalse();
        }
    }

    @Property
    void a_silent_book_allows_nothing(@ForAll Material material, @ForAll Recipient recipient) {
        Disclosure silent =
                DisclosureRules.of(Collections.<DisclosureRules.Row>emptyList()).of(material, recipient);
        assertThat(silent.isAllowed()).isFalse();
        assertThat(silent.rules()).isEmpty();
    }

    /** The other rows name the materials and recipients, this one adds a word. */
    private static List<String> problems(String cells) {
        String book =
                "{\"id\":\"ours\",\"title\":{\"zh\":\"一\",\"en\":\"one\"},\"inForce\":{},\"over\":[\"cn-events\"],"
                        + "\"disclosure\":[[\"id\",\"provision\",\"material\",\"recipient\",\"disclosed\"],[\"X1\","
                        + "\"disclosure-i\"," + cells + "]]}";
        return RuleBook.validate(JsonSource.of(book), Collections.<JsonSource>emptyList())
                .fold(
                        problems -> problems.map(problem -> problem.pointer() + " "
                                        + problem.message().key())
                                .toJavaList(),
                        loaded -> Collections.<String>emptyList());
    }

    @Example
    void a_book_that_lets_out_what_is_the_reporters_is_refused() {
        assertThat(problems("\"report\",\"accused\",\"yes\"")).containsExactly("/disclosure/1/4 safeguard.sg-01");
        assertThat(problems("\"conclusion|copy\",\"close-relative\",\"yes\""))
                .containsExactly("/disclosure/1/4 safeguard.sg-01");
        assertThat(problems("\"clarification\",\"*\",\"yes\"")).containsExactly("/disclosure/1/4 safeguard.sg-01");
        assertThat(problems("\"conclusion\",\"accused-unit\",\"yes\"")).isEmpty();
        assertThat(problems("\"*\",\"*\",\"no\"")).isEmpty();
    }

    @Example
    void a_row_that_names_what_there_is_not_is_refused() {
        assertThat(problems("\"gossip\",\"accused\",\"no\"")).containsExactly("/disclosure/1/2 pack.unknown");
        assertThat(problems("\"report\",\"neighbour\",\"no\"")).containsExactly("/disclosure/1/3 pack.unknown");
        assertThat(problems("\"report\",\"accused\",\"perhaps\"")).containsExactly("/disclosure/1/4 pack.unknown");
    }

    @Example
    void an_adopters_no_stands_over_a_yes() {
        String book =
                "{\"id\":\"ours\",\"title\":{\"zh\":\"一\",\"en\":\"one\"},\"inForce\":{},\"over\":[\"cn-events\"],"
                        + "\"disclosure\":[[\"id\",\"provision\",\"material\",\"recipient\",\"disclosed\"],[\"X1\","
                        + "\"disclosure-i\",\"conclusion\",\"accused\",\"no\"]]}";
        Disclosure conclusion = RuleBook.load(book).disclosure().of(Material.CONCLUSION, Recipient.ACCUSED);
        assertThat(conclusion.isAllowed()).isFalse();
        assertThat(conclusion.rules().stream().map(Object::toString).collect(Collectors.toList()))
                .containsExactly("D38-conclusion", "X1");
    }
}
