package org.petitionrules.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.Dossier;
import org.petitionrules.model.Moment;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.rules.book.EventKind;
import org.petitionrules.rules.book.Provision;
import org.petitionrules.rules.book.Validity;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.rules.clock.ClockRule;
import org.petitionrules.rules.clock.Duty;
import org.petitionrules.rules.closure.ClosureGate;
import org.petitionrules.rules.decision.Deciding;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Rulings;
import org.petitionrules.rules.decision.Vocabulary;
import org.petitionrules.rules.decision.WhatFollows;
import org.petitionrules.rules.disclosure.DisclosureRules;
import org.petitionrules.rules.explain.Explanation;
import org.petitionrules.rules.explain.Explanations;
import org.petitionrules.rules.fact.Assumption;
import org.petitionrules.rules.fact.Fact;
import org.petitionrules.rules.json.DossierWords;
import org.petitionrules.rules.pack.PackStack;
import org.petitionrules.rules.pack.ShippedPacks;
import org.petitionrules.rules.responsibility.ResponsibilityRules;
import org.petitionrules.rules.table.Table;

/**
 * A rule book (规则书): national law and local practice, loaded from packs, proven and compiled once.
 *
 * <p>It decides about the authority's duties on a matter; it rates nobody. It is not legal advice: what rests on a
 * reading of this project is marked so. Days are counted by a {@link #calendar()}, China's unless another is given. It
 * keeps no state, reads no clock and does no I/O while deciding. Immutable,
 * and shared by any number of threads.
 *
 * <pre>{@code
 * RuleBook book = RuleBook.shipped("hengkou");
 * Decision decision = book.decide(dossier, organs, Moment.of(LocalDate.of(2023, 6, 1)));
 * }</pre>
 */
public final class RuleBook {
    private final PackStack packs;
    private final Rulings rulings;
    private final WorkingCalendar calendar;

    private RuleBook(PackStack packs, Rulings rulings, WorkingCalendar calendar) {
        this.packs = packs;
        this.rulings = rulings;
        this.calendar = calendar;
    }

    private static RuleBook inChina(PackStack packs) {
        return new RuleBook(packs, packs.compile(), Calendars.china());
    }

    /**
     * The ids of the books in this jar.
     *
     * @return unmodifiable
     */
    public static List<String> shippedIds() {
        return ShippedPacks.ids();
    }

    /**
     * A book of this jar. Loading reads and proves its packs; keep the result.
     *
     * @param id one of {@link #shippedIds()}
     * @return the book
     * @throws IllegalArgumentException when no such book is shipped
     */
    public static RuleBook shipped(String id) {
        return inChina(ShippedPacks.shipped(id));
    }

    /**
     * An adopter's book, standing over shipped ones as it says.
     *
     * @param json the text of the pack
     * @return the book
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with it
     */
    public static RuleBook load(String json) {
        return inChina(ShippedPacks.read(JsonSource.of(json), Collections.<JsonSource>emptyList()));
    }

    /**
     * An adopter's book, standing over shipped ones as it says.
     *
     * @param json the bytes of the pack in UTF-8; not closed
     * @return the book
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with it
     */
    public static RuleBook load(InputStream json) {
        return inChina(ShippedPacks.read(JsonSource.of(json), Collections.<JsonSource>emptyList()));
    }

    /**
     * An adopter's book over other books of the adopter, which take precedence over shipped ones of the same id.
     *
     * @param top the pack of the book
     * @param others packs it may stand over
     * @return the book
     * @throws org.petitionrules.model.message.RefusedException with everything that is wrong with them
     */
    public static RuleBook load(JsonSource top, List<JsonSource> others) {
        return inChina(ShippedPacks.read(top, others));
    }

    /**
     * Checks an adopter's book without throwing: what loading would refuse it for, all of it, or the book.
     *
     * @param top the pack of the book
     * @param others packs it may stand over, which take precedence over shipped ones of the same id
     * @return the book, or everything that is wrong with the packs
     */
    public static Validation<Seq<Problem>, RuleBook> validate(JsonSource top, List<JsonSource> others) {
        try {
            return Validation.valid(load(top, others));
        } catch (RefusedException refused) {
            return Validation.invalid(io.vavr.collection.List.ofAll(refused.problems()));
        }
    }

    /**
     * The id.
     *
     * @return not null
     */
    public String id() {
        return rulings.id();
    }

    /**
     * The title.
     *
     * @return not null
     */
    public Bilingual title() {
        return rulings.title();
    }

    /**
     * When the text of this book is in force. What it stands over has a validity of its own, which stands with each table
     * and clock.
     *
     * @return both ends inclusive, either may be open
     */
    public Validity inForce() {
        return rulings.inForce();
    }

    /**
     * The ids of the books it stands over directly; its rules include theirs.
     *
     * @return unmodifiable; empty when it stands alone
     */
    public List<String> over() {
        return rulings.over();
    }

    /**
     * The provisions the rules rest on, by id.
     *
     * @return unmodifiable
     */
    public Map<String, Provision> provisions() {
        return rulings.provisions();
    }

    /**
     * The facts of the vocabulary, each with its values, label, basis and who supplies it.
     *
     * @return unmodifiable, in the order of the packs
     */
    public List<Fact> facts() {
        return rulings.facts();
    }

    /**
     * The clocks: what each starts with, how long it runs, how it may be extended and paused, and what it rests on.
     *
     * @return unmodifiable, in the order of the packs
     */
    public List<ClockRule> clocks() {
        return rulings.clocks();
    }

    /**
     * The kinds of duty: who owes each, when it is due, and what meets it where no clock says so.
     *
     * @return unmodifiable, in the order of the packs
     */
    public List<Duty> duties() {
        return rulings.duties();
    }

    /**
     * The kinds of events it understands, by id.
     *
     * @return unmodifiable, in the order of the packs
     */
    public Map<String, EventKind> eventKinds() {
        return rulings.eventKinds();
    }

    /**
     * The tables with their rows.
     *
     * @return unmodifiable, in the order of the packs, which need not be that of deciding
     */
    public List<Table> tables() {
        return rulings.tables();
    }

    /**
     * The ways of closing with their conditions.
     *
     * @return unmodifiable
     */
    public List<ClosureGate> closures() {
        return rulings.gates();
    }

    /**
     * The rules of first responsibility.
     *
     * @return not null
     */
    public ResponsibilityRules responsibility() {
        return rulings.responsibility();
    }

    /**
     * The rules on who may be given what of an accusation. They hold whatever the dossier says; the caller tells what the
     * material is and what the recipient is to the accusation, and where that is not known says so.
     *
     * @return not null; silent, and so allowing nothing, in a book that has none
     */
    public DisclosureRules disclosure() {
        return rulings.disclosure();
    }

    /**
     * The text of a shipped pack, without what it stands over.
     *
     * @param id one of {@link #shippedIds()}
     * @return its JSON in UTF-8, to be closed by the caller
     * @throws IllegalArgumentException when no such book is shipped
     */
    public static InputStream shippedPack(String id) {
        return ShippedPacks.open(id);
    }

    /**
     * The calendar by which it counts working days and rolls off rest days.
     *
     * @return China's unless {@link #withCalendar another} was given
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The same book with another calendar, such as a province's, one with next year's notice, or another country's.
     *
     * @param other not null
     * @return a book that decides by it
     */
    public RuleBook withCalendar(WorkingCalendar other) {
        return new RuleBook(packs, rulings, other);
    }

    /**
     * The same book with the rules that are known from memory only (未经核实). They are off otherwise, and a decision tells
     * where one would have decided ({@link Decision#notApplied()}); switched on, what rests on them says so by the
     * {@link org.petitionrules.rules.book.Confidence confidence} of the provision. Compiles the packs anew; keep the
     * result.
     *
     * @return a book that decides by them, too
     */
    public RuleBook withUnconfirmed() {
        PackStack more = packs.withUnconfirmed();
        return new RuleBook(more, more.compile(), calendar);
    }

    /**
     * The same book, its adopter having confirmed that the local rules which loosen the ones above them are in force. Off
     * otherwise from the day after the one to which that was checked; the rules above decide then, and a decision tells
     * of the local ones ({@link Decision#notApplied()}). Compiles the packs anew; keep the result.
     *
     * @return a book that decides by them, too
     */
    public RuleBook withLooseningConfirmed() {
        PackStack more = packs.withLooseningConfirmed();
        return new RuleBook(more, more.compile(), calendar);
    }

    /**
     * Decides a dossier. Total: whatever the dossier holds, there is a decision; what the book does not understand is
     * among its irregularities and decides nothing. The same arguments always give an equal decision.
     *
     * @param dossier the dossier
     * @param organs the organs it names; a missing one is asked for, never guessed
     * @param moment the moment asked about
     * @return the decision
     */
    public Decision decide(Dossier dossier, OrganDirectory organs, Moment moment) {
        return deciding(dossier, organs, moment, Optional.empty()).decision();
    }

    /**
     * Explains the decision on a dossier: which rules fired and why, which did not and what stopped them. It decides
     * anew from the same arguments, so it says nothing the decision does not rest on.
     *
     * @param dossier the dossier
     * @param organs the organs it names
     * @param moment the moment asked about
     * @return the explanation
     */
    public Explanation explain(Dossier dossier, OrganDirectory organs, Moment moment) {
        Deciding deciding = deciding(dossier, organs, moment, Optional.empty());
        return Explanations.of(rulings, deciding, whatFollows(deciding.decision(), dossier, organs, moment));
    }

    /**
     * What would follow from each answer to each finding the decision asks for. It decides anew for every answer, and
     * assumes nothing else.
     *
     * @param dossier the dossier
     * @param organs the organs it names
     * @param moment the moment asked about
     * @return unmodifiable, in the order of {@link Decision#findingsAsked()}
     */
    public List<WhatFollows> whatFollows(Dossier dossier, OrganDirectory organs, Moment moment) {
        return whatFollows(decide(dossier, organs, moment), dossier, organs, moment);
    }

    private List<WhatFollows> whatFollows(Decision decision, Dossier dossier, OrganDirectory organs, Moment moment) {
        return WhatFollows.of(
                decision,
                assumption -> deciding(dossier, organs, moment, Optional.of(assumption))
                        .decision());
    }

    /** Holiday notices count as known by the same day as the events of the dossier. */
    private Deciding deciding(Dossier dossier, OrganDirectory organs, Moment moment, Optional<Assumption> assumption) {
        return new Deciding(rulings, calendar.knownOn(moment.knownOn()), dossier, organs, moment, assumption);
    }

    /**
     * What a dossier says that this book does not understand: unknown event kinds, facts, values and outcomes.
     *
     * @param dossier the dossier
     * @return with pointers into the dossier; empty when everything is understood
     */
    public List<Problem> problems(Dossier dossier) {
        return Vocabulary.problems(rulings, dossier);
    }

    /**
     * The same of a dossier in JSON that may not be readable as a whole, so that what is wrong with its form and with its
     * words can be told together: see {@link JsonPlace#inOrder}.
     *
     * @param dossier where the dossier stands
     * @return with pointers that start from the document; empty when everything that can be read is understood
     */
    public List<Problem> problems(JsonPlace dossier) {
        return DossierWords.problems(rulings, dossier);
    }

    @Override
    public String toString() {
        return "RuleBook(" + id() + ")";
    }
}
