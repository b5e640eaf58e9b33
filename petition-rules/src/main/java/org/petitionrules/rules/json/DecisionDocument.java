package org.petitionrules.rules.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.Moment;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.book.NotApplied;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.closure.ClosureVerdict;
import org.petitionrules.rules.closure.UnmetCondition;
import org.petitionrules.rules.competence.Competence;
import org.petitionrules.rules.deadline.Months;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.WorkingDays;
import org.petitionrules.rules.decision.AdverseOutcome;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.rules.decision.Finding;
import org.petitionrules.rules.decision.FindingAsked;
import org.petitionrules.rules.explain.Explanation;
import org.petitionrules.rules.responsibility.FirstResponsibility;
import org.petitionrules.rules.responsibility.Span;

/** The document of version 1, part by part; {@link DecisionJson} tells its contract. */
final class DecisionDocument {
    private final Fields fields;

    DecisionDocument(Fields fields) {
        this.fields = fields;
    }

    void write(Decision decision, Optional<Explanation> explanation) throws IOException {
        fields.object(decision, value -> {
            decision(value);
            if (explanation.isPresent()) {
                fields.object("explanation", explanation.get(), this::explanation);
            }
        });
    }

    private void decision(Decision decision) throws IOException {
        fields.number("schemaVersion", DecisionJson.SCHEMA_VERSION);
        fields.text("book", decision.book());
        fields.text("dossier", decision.dossier());
        fields.object("moment", decision.moment(), this::moment);
        fields.object("responsibility", decision.responsibility(), this::responsibility);
        fields.objects("findings", decision.findings(), this::finding);
        fields.objects("obligations", decision.obligations(), this::obligation);
        fields.objects("findingsAsked", decision.findingsAsked(), this::findingAsked);
        fields.objects("closures", decision.closures(), this::closure);
        fields.objects("notApplied", decision.notApplied(), this::notApplied);
        fields.objects("irregularities", decision.irregularities(), this::irregularity);
        fields.objects("adverse", decision.adverse(), this::adverse);
        fields.objects("competences", decision.competences(), this::competence);
    }

    private void adverse(AdverseOutcome outcome) throws IOException {
        finding(outcome.finding());
        fields.organ("decidedBy", outcome.decidedBy());
        fields.texts("remedies", outcome.remedies().stream().map(Term::code).collect(Collectors.toList()));
    }

    private void moment(Moment moment) throws IOException {
        fields.date("asOf", moment.asOf());
        fields.date("knownOn", moment.knownOn());
    }

    private void responsibility(FirstResponsibility responsibility) throws IOException {
        fields.organ("organ", responsibility.organ());
        fields.date("since", responsibility.since());
        fields.organ("missingSuperiorOf", responsibility.missingSuperiorOf());
        fields.rules("rules", responsibility.rules());
        fields.objects("chain", responsibility.chain(), this::span);
    }

    private void span(Span span) throws IOException {
        fields.organ("organ", Optional.of(span.organ()));
        fields.date("since", span.since());
        fields.term("ground", span.ground());
        fields.rule("rule", span.rule());
    }

    private void competence(Competence competence) throws IOException {
        fields.text("claim", competence.claim());
        fields.term("standing", competence.standing());
        fields.texts("named", ids(competence.named()));
        fields.texts("bodies", ids(competence.bodies()));
        fields.texts("superiors", ids(competence.superiors()));
        fields.texts("missingLinkOf", ids(competence.missingLinkOf()));
        fields.texts("unclearSuccessionOf", ids(competence.unclearSuccessionOf()));
        fields.organ("accepting", competence.accepting());
        fields.rules("rules", competence.rules());
    }

    private static List<String> ids(List<OrganRef> organs) {
        return organs.stream().map(OrganRef::value).collect(Collectors.toList());
    }

    private void finding(Finding finding) throws IOException {
        fields.text("fact", finding.fact().id());
        fields.text("claim", finding.claim());
        fields.text("value", finding.value());
        fields.bilingual("label", finding.label());
        fields.rules("rules", finding.rules());
        fields.date("governedOn", finding.governedOn());
    }

    private void obligation(Obligation obligation) throws IOException {
        fields.text("duty", obligation.duty().id());
        fields.bilingual("label", obligation.duty().label());
        fields.organ("owedBy", obligation.owedBy());
        fields.role("owedByRole", obligation.duty().owedBy());
        fields.texts("claims", obligation.claims());
        fields.term("timing", obligation.duty().timing());
        fields.date("startedOn", obligation.startedOn());
        if (obligation.period().isPresent()) {
            fields.object("period", obligation.period().get(), this::period);
        }
        if (obligation.due().isPresent()) {
            due(obligation.due().get());
        }
        fields.date("dueUnrolled", obligation.dueUnrolled());
        fields.number("extendedBy", obligation.extendedBy());
        fields.yesNo("presumed", obligation.presumed());
        fields.date("metOn", obligation.metOn());
        fields.term("state", obligation.state());
        fields.rules("rules", obligation.rules());
        fields.date("governedOn", obligation.governedOn());
    }

    private void period(Period period) throws IOException {
        fields.sides(period.inWords());
        if (period.count() > 0) {
            fields.text("unit", unit(period));
            fields.number("number", period.count());
        }
    }

    private static String unit(Period period) {
        if (period instanceof WorkingDays) {
            return "working-days";
        }
        return period instanceof Months ? "months" : "natural-days";
    }

    private void due(DueDate due) throws IOException {
        Map<String, Notice> notices = new LinkedHashMap<>();
        due.movedBy().forEach(line -> notices.put(line.notice().id(), line.notice()));
        fields.date("due", due.due());
        fields.term("dueStatus", due.status());
        fields.date("dueEarliest", due.earliest());
        fields.date("dueLatest", due.latest());
        fields.objects("dueMovedBy", notices.values(), this::notice);
    }

    private void notice(Notice notice) throws IOException {
        fields.sides(notice.citation());
        fields.text("notice", notice.id());
    }

    private void findingAsked(FindingAsked asked) throws IOException {
        fields.text("fact", asked.fact().id());
        fields.bilingual("label", asked.fact().label());
        fields.text("claim", asked.claim());
        fields.role("by", asked.fact().suppliedBy());
        fields.rules("rules", asked.rules());
    }

    private void closure(ClosureVerdict verdict) throws IOException {
        List<String> remedies = verdict.remedies().stream().map(Term::code).collect(Collectors.toList());
        fields.term("kind", verdict.kind());
        fields.yesNo("closable", verdict.isClosable());
        fields.objects("basis", verdict.basis(), fields::provision);
        fields.objects("unmet", verdict.unmet(), this::unmet);
        fields.texts("remedies", remedies);
        fields.date("governedOn", verdict.governedOn());
    }

    private void unmet(UnmetCondition unmet) throws IOException {
        fields.rule("rule", unmet.condition().rule());
        fields.text("claim", unmet.claim());
        fields.bilingual("label", unmet.condition().label());
        fields.role("meets", unmet.condition().metBy());
        fields.yesNo("notRecorded", unmet.isNotRecorded());
    }

    private void notApplied(NotApplied rule) throws IOException {
        fields.rule("rule", rule.rule());
        fields.date("governingDate", rule.governingDate());
        fields.term("why", rule.why());
    }

    private void irregularity(Problem problem) throws IOException {
        fields.text("pointer", problem.pointer());
        fields.text("key", problem.message().key());
        fields.sides(problem.message().text());
    }

    private void explanation(Explanation explanation) throws IOException {
        fields.bilingual("statement", explanation.statement().text());
        List<RuleRef> rules = explanation.rules();
        if (!rules.isEmpty()) {
            fields.rule("rule", rules.get(0));
        }
        fields.objects("parts", explanation.parts(), this::explanation);
        fields.rules("also", rules.isEmpty() ? rules : rules.subList(1, rules.size()));
    }
}
