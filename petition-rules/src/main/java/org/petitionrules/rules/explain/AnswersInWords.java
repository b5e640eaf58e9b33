package org.petitionrules.rules.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.decision.Answer;
import org.petitionrules.rules.decision.Finding;
import org.petitionrules.rules.decision.FindingAsked;
import org.petitionrules.rules.decision.WhatFollows;

/** Puts into words what would follow from each answer to a finding that is asked for. */
final class AnswersInWords {
    private static final MessageTemplate TITLE = MessageTemplate.of(
            "explain.answers", "待认定事项，及各种认定的后果", "what is asked for, and what would follow from each answer");
    private static final MessageTemplate ASKED =
            MessageTemplate.of("explain.asked", "{0}，由{1}认定", "{0}, to be found by {1}");
    private static final MessageTemplate ASKED_OF_CLAIM =
            MessageTemplate.of("explain.asked-of-claim", "{0}（诉求{2}），由{1}认定", "{0} (claim {2}), to be found by {1}");
    private static final MessageTemplate IF = MessageTemplate.of("explain.if", "若为“{0}”：{1}", "if {0}: {1}");
    private static final MessageTemplate FOUND = MessageTemplate.of("explain.then-found", "{0}为“{1}”", "{0} is {1}");
    private static final MessageTemplate OWED = MessageTemplate.of("explain.then-owed", "应{0}", "owed: {0}");
    private static final MessageTemplate OWED_BY =
            MessageTemplate.of("explain.then-owed-by", "应{0}，至{1}", "owed: {0}, to {1}");
    private static final MessageTemplate MET = MessageTemplate.of("explain.then-met", "“{0}”{1}", "{0}: {1}");
    private static final MessageTemplate NOT_OWED =
            MessageTemplate.of("explain.then-not-owed", "不再列“{0}”", "no longer listed: {0}");
    private static final MessageTemplate ALSO_ASKED =
            MessageTemplate.of("explain.then-asked", "还须认定“{0}”", "also asked for: {0}");
    private static final MessageTemplate CLOSABLE =
            MessageTemplate.of("explain.then-closable", "可以{0}", "may be closed by {0}");
    private static final MessageTemplate NOTHING =
            MessageTemplate.of("explain.then-nothing", "其他结论不变", "nothing else changes");

    private AnswersInWords() {}

    static Explanation of(List<WhatFollows> all) {
        List<Explanation> parts = new ArrayList<>();
        for (WhatFollows asked : all) {
            List<Explanation> answers = new ArrayList<>();
            for (Answer answer : asked.answers()) {
                answers.add(Explanation.leaf(
                        IF.with(answer.label(), then(answer)),
                        asked.asked().rules().get(0)));
            }
            parts.add(Explanation.heading(heading(asked.asked()), answers));
        }
        return Explanation.heading(TITLE.with(), parts);
    }

    private static Message heading(FindingAsked asked) {
        Bilingual label = asked.fact().label();
        Bilingual by = asked.fact().suppliedBy().label();
        return asked.claim().isPresent()
                ? ASKED_OF_CLAIM.with(label, by, asked.claim().get())
                : ASKED.with(label, by);
    }

    private static Bilingual then(Answer answer) {
        Set<Bilingual> said = new LinkedHashSet<>();
        for (Finding finding : answer.findings()) {
            said.add(FOUND.with(finding.fact().label(), finding.label()).text());
        }
        for (Obligation duty : answer.duties()) {
            said.add(duty(duty));
        }
        for (Obligation duty : answer.dutiesNoLonger()) {
            if (answer.duties().stream().noneMatch(other -> other.duty().equals(duty.duty()))) {
                said.add(NOT_OWED.with(duty.duty().label()).text());
            }
        }
        answer.asked()
                .forEach(asked -> said.add(ALSO_ASKED.with(asked.fact().label()).text()));
        answer.closable().forEach(kind -> said.add(CLOSABLE.with(kind.label()).text()));
        return said.isEmpty() ? NOTHING.with().text() : joined(said);
    }

    private static Bilingual duty(Obligation duty) {
        if (!duty.isOwed()) {
            return MET.with(duty.duty().label(), duty.state().label()).text();
        }
        Optional<Bilingual> due = duty.due().map(day -> DueInWords.of(day, duty.dueUnrolled()));
        return due.isPresent()
                ? OWED_BY.with(duty.duty().label(), due.get()).text()
                : OWED.with(duty.duty().label()).text();
    }

    private static Bilingual joined(Set<Bilingual> said) {
        return Bilingual.of(
                said.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                said.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }
}
