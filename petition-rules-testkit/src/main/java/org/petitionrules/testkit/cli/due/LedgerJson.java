package org.petitionrules.testkit.cli.due;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.deadline.Cause;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Ledger;
import org.petitionrules.rules.deadline.LedgerSpan;
import org.petitionrules.rules.deadline.Pause;
import org.petitionrules.testkit.cli.page.JsonText;

/**
 * The answer to one question for programs: the question, the last day as in {@link Reply}, the spans of the ledger. Terms of
 * a closed set stand by their names throughout, as the status does in every answer ({@code AS_PUBLISHED}).
 */
public final class LedgerJson {
    private LedgerJson() {}

    /**
     * The document.
     *
     * @param ledger not null
     * @param knownOn the day of knowledge that was asked for
     * @param basis the clock that the question goes by; empty when it goes by none
     * @return lines, the last ended by a line feed
     */
    public static String document(Ledger ledger, Optional<LocalDate> knownOn, Optional<Basis> basis) {
        return JsonText.indented(out -> {
            out.writeStartObject();
            question(ledger.deadline(), out);
            if (basis.isPresent()) {
                out.writeStringField("clock", basis.get().clock());
                out.writeStringField("book", basis.get().book());
                words("article", basis.get().article(), out);
            }
            out.writeStringField("calendar", ledger.calendar().calendar().id());
            if (knownOn.isPresent()) {
                out.writeStringField("knownOn", knownOn.get().toString());
            }
            Reply.due(ledger.due(), out);
            out.writeStringField("unrolled", ledger.unrolled().toString());
            out.writeArrayFieldStart("spans");
            for (LedgerSpan span : ledger.spans()) {
                span(span, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void question(Deadline deadline, JsonGenerator out) throws IOException {
        out.writeStringField("from", deadline.from().toString());
        out.writeObjectFieldStart("period");
        if (deadline.period().count() > 0) {
            out.writeNumberField(
                    PeriodUnit.of(deadline.period()).code(), deadline.period().count());
        } else {
            out.writeBooleanField("sameDay", true);
        }
        out.writeEndObject();
        if (!deadline.extensions().isEmpty()) {
            out.writeNumberField(
                    "extendedBy",
                    deadline.extensions().stream()
                            .mapToInt(extension -> extension.by().count())
                            .sum());
            out.writeStringField("extensionBase", deadline.extensionBase().name());
        }
        if (!deadline.pauses().isEmpty()) {
            out.writeArrayFieldStart("pauses");
            for (Pause pause : deadline.pauses()) {
                days(pause.days().first(), pause.days().last(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeBooleanField("roll", deadline.rolls());
    }

    private static void span(LedgerSpan span, JsonGenerator out) throws IOException {
        days(span.days().first(), span.days().last(), out);
        out.writeStringField("role", span.role().name());
        out.writeNumberField("units", span.units());
        out.writeNumberField("total", span.total());
        out.writeBooleanField("settled", span.isSettled());
        out.writeArrayFieldStart("causes");
        for (Cause cause : span.causes()) {
            out.writeStartObject();
            out.writeStringField("kind", cause.kind().name());
            if (cause.arrangement().isPresent()) {
                out.writeStringField("line", cause.arrangement().get().toString());
            }
            words("inWords", cause.inWords(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Opens an object and writes its days. */
    private static void days(LocalDate first, LocalDate last, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("first", first.toString());
        out.writeStringField("last", last.toString());
    }

    private static void words(String name, Bilingual words, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("zh", words.zh());
        out.writeStringField("en", words.en());
        out.writeEndObject();
    }
}
