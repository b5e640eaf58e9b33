package org.petitionrules.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.explain.Explanation;

/**
 * Writes decisions as JSON, a public contract: names, order and meaning of what a version holds do not change; a later
 * version of the same number may add properties at the end of an object.
 *
 * <p>Version 1 is one object with these properties, in this order. What has no value is left out and never {@code null};
 * lists and yes-or-no values are always there.
 *
 * <pre>
 * schemaVersion     1
 * book              id of the rule book
 * dossier           id of the dossier
 * moment            {asOf, knownOn}; knownOn left out when everything is known
 * responsibility    {organ, since, missingSuperiorOf, rules: [RULE],
 *                    chain: [{organ, since, ground, rule: RULE}]}
 * findings          [{fact, claim, value, label: TEXT, rules: [RULE], governedOn}]
 * obligations       [{duty, label: TEXT, owedBy, owedByRole: ROLE, claims: [id], timing, startedOn, period: PERIOD,
 *                     due, dueStatus, dueEarliest, dueLatest, dueMovedBy: [NOTICE], dueUnrolled, extendedBy, presumed,
 *                     metOn, state, rules: [RULE], governedOn}]
 * findingsAsked     [{fact, label: TEXT, claim, by: ROLE, rules: [RULE]}]
 * closures          [{kind, closable, basis: [PROVISION],
 *                     unmet: [{rule: RULE, claim, label: TEXT, meets: ROLE, notRecorded}], remedies: [code],
 *                     governedOn}]
 * notApplied        [{rule: RULE, governingDate, why}]
 * irregularities    [{pointer, key, zh, en}]
 * adverse           [{fact, claim, value, label: TEXT, rules: [RULE], governedOn, decidedBy, remedies: [code]}]; those
 *                   of the findings that are adverse to the petitioner
 * competences       [{claim, standing, named: [organ], bodies: [organ], superiors: [organ], missingLinkOf: [organ],
 *                     unclearSuccessionOf: [organ], accepting, rules: [RULE]}]
 * explanation       {statement: TEXT, rule: RULE, parts: [same again], also: [RULE]}; only when asked
 *                   for; also holds further rules that the statement rests on
 *
 * TEXT              {zh, en}
 * PERIOD            {zh, en, unit, number}; the last two only of a period with a number
 * ROLE              {id, label: TEXT}
 * RULE              {id, provision, article: TEXT, confidence}
 * PROVISION         {provision, article: TEXT, confidence}
 * NOTICE            {zh, en, notice}; the last is its id in the calendar's file
 * </pre>
 *
 * <p>Dates are days in China, such as {@code 2026-07-30}. {@code due} is the last day, inclusive, rolled
 * off rest days; {@code dueStatus} tells how sure it is ({@code as-published}, {@code provisional}, {@code moved}), the
 * bounds are the same day unless provisional, and {@code dueMovedBy} cites the notices that moved it, by number where one
 * is on record; these five are there together or not at all. {@code dueUnrolled} is the last day as counted, before it
 * rolls. A {@code unit} is {@code natural-days}, {@code working-days} or {@code months}. {@code ground}, {@code standing}, {@code timing}, {@code dueStatus}, {@code state}, {@code kind}, {@code remedies} and
 * {@code confidence} are codes of the closed vocabularies of the library; {@code fact}, {@code value}, {@code duty},
 * roles, rules and provisions are codes of the rule book. A {@code claim} that is left out means the matter as a whole.
 * {@code governedOn} is the day whose text governs that part (A21).
 * {@code pointer} is a JSON pointer into the dossier; programs tell irregularities apart by {@code key} and parse no
 * text.
 *
 * <p>A decision carries no content of the petition (SG-01): ids, organs, dates and words of the book only. Equal
 * decisions give equal texts.
 */
public final class DecisionJson {
    /** The version that is written. */
    public static final int SCHEMA_VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private DecisionJson() {}

    /**
     * A decision on one line.
     *
     * @param decision not null
     * @return a JSON object without line breaks
     */
    public static String write(Decision decision) {
        return write(decision, Optional.empty(), false);
    }

    /**
     * A decision with its explanation on one line.
     *
     * @param decision not null
     * @param explanation of the same dossier at the same moment
     * @return a JSON object without line breaks
     */
    public static String write(Decision decision, Explanation explanation) {
        return write(decision, Optional.of(explanation), false);
    }

    /**
     * A decision with one property or item a line, indented by two blanks, and a line feed at the end.
     *
     * @param decision not null
     * @return a JSON object
     */
    public static String writePretty(Decision decision) {
        return write(decision, Optional.empty(), true) + "\n";
    }

    /**
     * A decision with its explanation, one property or item a line, indented by two blanks, and a line feed at the end.
     *
     * @param decision not null
     * @param explanation of the same dossier at the same moment
     * @return a JSON object
     */
    public static String writePretty(Decision decision, Explanation explanation) {
        return write(decision, Optional.of(explanation), true) + "\n";
    }

    private static String write(Decision decision, Optional<Explanation> explanation, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.setPrettyPrinter(prettyPrinter());
            }
            new DecisionDocument(new Fields(out)).write(decision, explanation);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
