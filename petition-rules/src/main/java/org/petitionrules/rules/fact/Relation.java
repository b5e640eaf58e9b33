package org.petitionrules.rules.fact;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.petitionrules.model.AdminLevel;
import org.petitionrules.model.Assessment;
import org.petitionrules.model.Category;
import org.petitionrules.model.Channel;
import org.petitionrules.model.IdentityDisclosure;
import org.petitionrules.model.OriginKind;
import org.petitionrules.model.Term;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.rules.competence.CompetenceStanding;

/**
 * The catalogue of relations: what can be read off a dossier without anybody declaring it.
 *
 * <p>A rule book names them; it cannot add any, so a pack can never run code. {@link FactReader} works them out.
 */
public enum Relation {
    /** The channel of the petition. */
    CHANNEL(Scope.MATTER, terms(Channel.values())),
    /** Real-name or anonymous; a later finding on record prevails. */
    IDENTITY_DISCLOSURE(Scope.MATTER, terms(IdentityDisclosure.values())),
    /** How the petition came to the body that first records it. */
    ORIGIN_KIND(Scope.MATTER, terms(OriginKind.values())),
    /** The level that forwarded or assigned it. */
    ORIGIN_LEVEL(Scope.MATTER, terms(AdminLevel.values())),
    /**
     * Whether a body of a higher level assigned it (上级交办), by its origin or by an event of the kinds named; not recorded
     * where it was assigned and the directory does not tell the levels.
     */
    ASSIGNED_FROM_ABOVE(Scope.CLAIM, yesNo()),
    /** How many people petition together. */
    PEOPLE(Scope.MATTER, Collections.<Value>emptyList()),
    /** How many representatives came for them. */
    REPRESENTATIVES(Scope.MATTER, Collections.<Value>emptyList()),
    /** How the body that holds the matter got it. */
    HOLDER_RECEIPT(
            Scope.MATTER,
            Arrays.asList(new Value("direct", "直接收到", "directly"), new Value("referred", "转送交办", "by referral"))),
    /** What kind of body holds the matter; {@code accused} when this claim accuses it. */
    HOLDER(
            Scope.CLAIM,
            Stream.concat(
                            Stream.of(new Value("accused", "被反映的机关、单位", "the accused body")),
                            terms(OrganFunction.values()).stream())
                    .collect(Collectors.toList())),
    /** Whether the body that answers in place of an accused or recused one is in the directory. */
    HIGHER_BODY(
            Scope.MATTER,
            Arrays.asList(new Value("known", "已知", "known"), new Value("missing", "名录未载", "not in the directory"))),
    /** How the bodies with power to handle the claim stand to each other; not recorded when they are not. */
    COMPETENCE(Scope.CLAIM, terms(CompetenceStanding.values())),
    /** Whether every body with a direct interest on record has recused; not recorded while no such interest is. */
    RECUSED(Scope.MATTER, yesNo()),
    /** What kind of body holds the matter. */
    HOLDER_FUNCTION(Scope.MATTER, terms(OrganFunction.values())),
    /** The category of the claim; a later finding on record prevails. */
    CATEGORY(Scope.CLAIM, terms(Category.values())),
    /** The assessment of the claim; a later finding on record prevails. */
    ASSESSMENT(Scope.CLAIM, terms(Assessment.values())),
    /**
     * The petitioner's satisfaction with what was done about the claim: not satisfied as soon as the latest rating of
     * either rated party is so; satisfied only when the authority was rated, and so.
     */
    SATISFACTION(Scope.CLAIM, terms(Satisfaction.values())),
    /** Natural days from the latest act of any organ to the day asked about; not recorded without a history. */
    DAYS_SINCE_LAST_ACT(Scope.MATTER, Collections.<Value>emptyList()),
    /** Whether any duty of an authority is overdue. */
    DUTY_OVERDUE(Scope.MATTER, yesNo()),
    /** Whether any duty of an authority is still owed, recurring attention apart. */
    DUTY_OWED(Scope.MATTER, yesNo()),
    /** Whether a finding needed for routing or disposal is missing. */
    FINDING_MISSING(Scope.MATTER, yesNo());

    private final Scope scope;
    private final List<Value> domain;

    Relation(Scope scope, List<Value> domain) {
        this.scope = scope;
        this.domain = domain;
    }

    /**
     * What the relation is about.
     *
     * @return not null
     */
    public Scope scope() {
        return scope;
    }

    /**
     * The closed list of values.
     *
     * @return unmodifiable; empty when it yields a number
     */
    public List<Value> domain() {
        return Collections.unmodifiableList(domain);
    }

    /**
     * The name by which rule books know it.
     *
     * @return lower case, hyphens
     */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether it is about obligations, and so known only once these are.
     *
     * @return true for the three of them
     */
    public boolean needsObligations() {
        return this == DUTY_OVERDUE || this == DUTY_OWED || this == FINDING_MISSING;
    }

    /**
     * Whether a fact may say which kinds of events it is about.
     *
     * @return true for what was assigned from above
     */
    public boolean namesEvents() {
        return this == ASSIGNED_FROM_ABOVE;
    }

    /**
     * Whether a later finding on record prevails over what was known at intake.
     *
     * @return true for identity disclosure, category and assessment
     */
    public boolean isRestatable() {
        return this == IDENTITY_DISCLOSURE || this == CATEGORY || this == ASSESSMENT;
    }

    private static List<Value> terms(Term... terms) {
        return Arrays.stream(terms)
                .map(term ->
                        new Value(term.code(), term.label().zh(), term.label().en()))
                .collect(Collectors.toList());
    }

    static List<Value> yesNo() {
        return Arrays.asList(new Value("no", "否", "no"), new Value("yes", "是", "yes"));
    }

    /** A value of a closed list: its code and its name. Immutable. */
    public static final class Value {
        private final String code;
        private final Bilingual label;

        /**
         * A value.
         *
         * @param code not null
         * @param zh the Chinese name
         * @param en the English name
         */
        public Value(String code, String zh, String en) {
            this.code = code;
            this.label = Bilingual.of(zh, en);
        }

        /**
         * The code.
         *
         * @return not null
         */
        public String code() {
            return code;
        }

        /**
         * The name.
         *
         * @return not null
         */
        public Bilingual label() {
            return label;
        }
    }
}
