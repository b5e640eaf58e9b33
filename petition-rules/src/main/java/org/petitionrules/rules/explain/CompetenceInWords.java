package org.petitionrules.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.competence.Competence;

/** Which bodies are competent for a claim, how that came about, and who settles it between them. */
final class CompetenceInWords {
    private static final MessageTemplate TITLE = MessageTemplate.of(
            "explain.competence", "诉求{0}有权处理的机关：{1}；{2}", "bodies competent for claim {0}: {1}; {2}");
    private static final MessageTemplate NAMED =
            MessageTemplate.of("explain.competence-named", "记录的机关：{0}", "as recorded: {0}");
    private static final MessageTemplate SUPERIORS =
            MessageTemplate.of("explain.competence-superiors", "共同的上一级：{0}", "common superior: {0}");
    private static final MessageTemplate MISSING =
            MessageTemplate.of("explain.competence-missing", "机关名录缺少其上级：{0}", "the directory lacks what is above: {0}");
    private static final MessageTemplate UNCLEAR = MessageTemplate.of(
            "explain.competence-unclear", "已不存在而接续机关不明确：{0}", "no more, and who took over is unclear: {0}");
    private static final MessageTemplate ACCEPTING =
            MessageTemplate.of("explain.competence-accepting", "受理机关：{0}", "accepted by: {0}");

    private CompetenceInWords() {}

    static Explanation of(Competence competence) {
        List<Explanation> parts = new ArrayList<>();
        add(parts, NAMED, competence.named().equals(competence.bodies()) ? new ArrayList<>() : competence.named());
        add(parts, SUPERIORS, competence.superiors());
        add(parts, MISSING, competence.missingLinkOf());
        add(parts, UNCLEAR, competence.unclearSuccessionOf());
        competence.accepting().ifPresent(organ -> parts.add(heading(ACCEPTING.with(organ))));
        return Explanation.heading(
                TITLE.with(
                        competence.claim(),
                        list(competence.bodies()),
                        competence.standing().label()),
                parts);
    }

    private static void add(List<Explanation> parts, MessageTemplate words, List<OrganRef> organs) {
        if (!organs.isEmpty()) {
            parts.add(heading(words.with(list(organs))));
        }
    }

    private static Explanation heading(Message statement) {
        return Explanation.heading(statement, new ArrayList<>());
    }

    private static String list(List<OrganRef> organs) {
        return organs.isEmpty() ? "-" : organs.stream().map(OrganRef::value).collect(Collectors.joining(", "));
    }
}
