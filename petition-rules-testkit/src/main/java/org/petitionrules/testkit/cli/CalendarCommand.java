package org.petitionrules.testkit.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.WorkingCalendar;
import org.petitionrules.testkit.cli.calendar.CalendarCsv;
import org.petitionrules.testkit.cli.calendar.CalendarJson;
import org.petitionrules.testkit.cli.calendar.CalendarPage;
import org.petitionrules.testkit.cli.calendar.CalendarView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules calendar}: prints a calendar so that a person can check it against the wall. */
@Command(name = "calendar", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class CalendarCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Language language;

    @Option(names = "--known-on", paramLabel = "DATE")
    private @Nullable String knownOn;

    @Option(names = "--calendar", paramLabel = "FILE")
    private @Nullable String calendar;

    @Option(names = "--format", paramLabel = "text|csv|json")
    private @Nullable String format;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    @Parameters(paramLabel = "YEAR|FROM..TO", descriptionKey = "days")
    private String days = "";

    CalendarCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        Format chosen = Format.of(OptionValues.given(format), Format.TEXT, Format.CSV, Format.JSON);
        Encodings encodings =
                new Encodings(StandardCharsets.UTF_8, OptionValues.charset("--output-encoding", outputEncoding));
        ErrorOutput errors = new ErrorOutput(surroundings.err(), encodings.error(surroundings.terminal()), language);
        DateRange shown = ShownDays.of(days);
        Optional<WorkingCalendar> read =
                CalendarFile.read(OptionValues.given(calendar), new Refusals(errors, language));
        if (!read.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        CalendarView view = new CalendarView(read.get(), OptionValues.date("--known-on", knownOn), shown);
        Output out = Output.of(surroundings, encodings, chosen);
        out.print(rendered(view, chosen));
        out.flush();
        return ExitStatus.DONE;
    }

    private String rendered(CalendarView view, Format chosen) {
        switch (chosen) {
            case CSV:
                return CalendarCsv.text(view, language);
            case JSON:
                return CalendarJson.document(view);
            default:
                return CalendarPage.text(view, language, surroundings.terminal().isColoured());
        }
    }
}
