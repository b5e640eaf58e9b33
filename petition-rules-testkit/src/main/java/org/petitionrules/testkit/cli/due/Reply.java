package org.petitionrules.testkit.cli.due;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;
import org.petitionrules.testkit.cli.page.JsonText;

/** What a line is answered: a line of JSON with the last day, or with what is wrong. Never content but the id. */
public final class Reply {
    private static final MessageTemplate ALSO = MessageTemplate.of("due.also", "；另外{0}：{1}", "; also at {0}: {1}");
    private static final MessageTemplate MORE =
            MessageTemplate.of("due.more", "；另有{0}个问题未列出", "; {0} more problems are not listed");
    private static final int MOST_PROBLEMS = 20;

    private Reply() {}

    /**
     * The answer.
     *
     * @param id of the question; {@code null} is written when it has none
     * @param due the last day
     * @return one line without a line feed
     */
    public static String answered(Optional<QuestionId> id, DueDate due) {
        return JsonText.onOneLine(out -> {
            out.writeStartObject();
            id(id, out);
            due(due, out);
            out.writeEndObject();
        });
    }

    /** Day, status, bounds, and, when moved, the notices: what every form of JSON says of a last day. */
    static void due(DueDate due, JsonGenerator out) throws IOException {
        out.writeStringField("due", due.due().toString());
        out.writeStringField("status", due.status().name());
        out.writeStringField("earliest", due.earliest().toString());
        out.writeStringField("latest", due.latest().toString());
        if (due.status() == DueStatus.MOVED) {
            out.writeArrayFieldStart("movedBy");
            for (String notice : notices(due)) {
                out.writeString(notice);
            }
            out.writeEndArray();
        }
    }

    /** The notices, each once: by number, or by id where no number is on record; the same in every language. */
    private static Set<String> notices(DueDate due) {
        Set<String> notices = new LinkedHashSet<>();
        due.movedBy()
                .forEach(line ->
                        notices.add(line.notice().number().orElse(line.notice().id())));
        return notices;
    }

    /**
     * Why there is no answer.
     *
     * @param id of the question, as far as it could be read
     * @param problems at least one; the first gives the path
     * @param language of the message
     * @return one line without a line feed
     */
    public static String refused(Optional<QuestionId> id, List<Problem> problems, Language language) {
        return JsonText.onOneLine(out -> {
            out.writeStartObject();
            id(id, out);
            out.writeObjectFieldStart("error");
            out.writeStringField("path", problems.get(0).pointer());
            out.writeStringField("message", message(problems, language));
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private static String message(List<Problem> problems, Language language) {
        StringBuilder message = new StringBuilder(problems.get(0).message().in(language));
        int told = Math.min(problems.size(), MOST_PROBLEMS);
        for (Problem problem : problems.subList(1, told)) {
            message.append(ALSO.with(problem.pointer(), problem.message()).in(language));
        }
        if (told < problems.size()) {
            message.append(MORE.with(problems.size() - told).in(language));
        }
        return message.toString();
    }

    private static void id(Optional<QuestionId> id, JsonGenerator out) throws IOException {
        if (id.isPresent()) {
            out.writeFieldName("id");
            id.get().write(out);
        } else {
            out.writeNullField("id");
        }
    }
}
