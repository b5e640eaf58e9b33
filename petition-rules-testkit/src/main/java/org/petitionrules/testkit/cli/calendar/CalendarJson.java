package org.petitionrules.testkit.cli.calendar;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.Day;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.NoticeLine;
import org.petitionrules.testkit.cli.page.JsonText;

/** A calendar as one JSON document: every day, and the notices with their lines. */
public final class CalendarJson {
    private CalendarJson() {}

    /**
     * The document.
     *
     * @param view what is shown
     * @return lines, the last ended by a line feed
     */
    public static String document(CalendarView view) {
        return JsonText.indented(out -> {
            out.writeStartObject();
            out.writeStringField("calendar", view.calendar().id());
            words("title", view.calendar().title(), out);
            if (view.knownOn().isPresent()) {
                out.writeStringField("knownOn", view.knownOn().get().toString());
            }
            range(view.days(), out);
            out.writeNumberField("workingDays", view.workingDaysIn(view.days()));
            out.writeNumberField("notSettled", view.openDaysIn(view.days()));
            out.writeArrayFieldStart("days");
            LocalDate last = view.days().last();
            for (LocalDate date = view.days().first(); !date.isAfter(last); date = date.plusDays(1)) {
                day(view.day(date), out);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("notices");
            for (Notice notice : view.notices()) {
                notice(notice, view, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void day(Day day, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("date", day.date().toString());
        out.writeStringField("kind", day.kind().code());
        out.writeBooleanField("works", day.kind().isWorking());
        out.writeBooleanField("settled", day.isSettled());
        if (day.by().isPresent()) {
            out.writeStringField("line", day.by().get().toString());
        }
        out.writeEndObject();
    }

    private static void notice(Notice notice, CalendarView view, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", notice.id());
        if (notice.number().isPresent()) {
            out.writeStringField("number", notice.number().get());
        }
        words("title", notice.title(), out);
        if (!notice.published().toString().isEmpty()) {
            out.writeStringField("published", notice.published().toString());
        }
        if (notice.year().isPresent()) {
            out.writeNumberField("year", notice.year().get());
        }
        if (notice.amends().isPresent()) {
            out.writeStringField("amends", notice.amends().get());
        }
        words("source", notice.source(), out);
        out.writeStringField("confidence", notice.confidence().name());
        if (notice.remark().isPresent()) {
            words("remark", notice.remark().get(), out);
        }
        out.writeArrayFieldStart("lines");
        for (NoticeLine line : view.lines(notice)) {
            line(line, out);
        }
        out.writeEndArray();
        if (notice.amends().isPresent()) {
            out.writeArrayFieldStart("changed");
            for (Amendment.Change change : Amendment.changes(notice, view)) {
                out.writeStartObject();
                range(change.days(), out);
                out.writeStringField("before", change.before().code());
                out.writeStringField("after", change.after().code());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void line(NoticeLine line, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", line.id());
        out.writeArrayFieldStart("off");
        for (DateRange off : line.off()) {
            out.writeStartObject();
            range(off, out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("work");
        for (LocalDate work : line.work()) {
            out.writeString(work.toString());
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void range(DateRange range, JsonGenerator out) throws IOException {
        out.writeStringField("first", range.first().toString());
        out.writeStringField("last", range.last().toString());
    }

    private static void words(String name, Bilingual words, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("zh", words.zh());
        out.writeStringField("en", words.en());
        out.writeEndObject();
    }
}
