package org.petitionrules.testkit.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Extension;
import org.petitionrules.rules.deadline.ExtensionBase;
import org.petitionrules.rules.deadline.Pause;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.WorkingDays;
import org.petitionrules.testkit.cli.due.PeriodUnit;
import org.petitionrules.testkit.cli.due.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition-rules due}: its options, checked, and handed to {@link DueOnce} or {@link DueLines}. */
@Command(name = "due", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class)
final class DueCommand implements Callable<Integer> {
    /** Each pause is judged against the others; nobody has so many. */
    private static final int MOST_PAUSES = 100;

    private static final Bilingual ASKED = Bilingual.of("命令行所给", "as given on the command line");

    private final Surroundings surroundings;
    private final Language language;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--working-days", paramLabel = "N")
    private @Nullable String workingDays;

    @Option(names = "--natural-days", paramLabel = "N")
    private @Nullable String naturalDays;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable String months;

    @Option(names = "--clock", paramLabel = "ID")
    private @Nullable String clock;

    @Option(names = "--book", paramLabel = "ID|FILE")
    private @Nullable String book;

    @Option(names = "--unconfirmed")
    private boolean unconfirmed;

    @Option(names = "--extend", paramLabel = "N")
    private @Nullable String extend;

    @Option(names = "--extension-base", paramLabel = "rolled|unrolled")
    private @Nullable String extensionBase;

    @Option(names = "--pause", paramLabel = "FROM..TO")
    private List<String> pauses = new ArrayList<>();

    @Option(names = "--no-roll")
    private boolean noRoll;

    @Option(names = "--known-on", paramLabel = "DATE")
    private @Nullable String knownOn;

    @Option(names = "--calendar", paramLabel = "FILE")
    private @Nullable String calendar;

    @Option(names = "--format", paramLabel = "text|csv|json|svg|jsonl")
    private @Nullable String format;

    @Option(names = "--encoding", paramLabel = "NAME")
    private @Nullable String encoding;

    @Option(names = "--output-encoding", paramLabel = "NAME")
    private @Nullable String outputEncoding;

    @Parameters(paramLabel = "INPUT", arity = "0..*", descriptionKey = "input")
    private List<String> inputs = new ArrayList<>();

    DueCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() {
        Format chosen =
                Format.of(OptionValues.given(format), Format.TEXT, Format.CSV, Format.JSON, Format.SVG, Format.JSONL);
        Encodings encodings = new Encodings(
                OptionValues.charset("--encoding", encoding).orElse(StandardCharsets.UTF_8),
                OptionValues.charset("--output-encoding", outputEncoding));
        Optional<String> calendarFile = OptionValues.given(calendar);
        if (chosen == Format.JSONL) {
            refuseWithLines();
            return new DueLines(surroundings, language, encodings, new Inputs(inputs)).answer(calendarFile);
        }
        if (!inputs.isEmpty() || encoding != null) {
            throw new WrongUse(CliMessages.LINES_ONLY.with());
        }
        DueOnce once = new DueOnce(surroundings, language, chosen, encodings);
        if (from == null) {
            throw new WrongUse(CliMessages.MISSING.with("--from"));
        }
        requireOnePeriod();
        LocalDate start = OptionValues.day("--from", from);
        if (book != null && clock == null) {
            throw new WrongUse(CliMessages.ONLY_WITH.with("--book", "--clock"));
        }
        if (unconfirmed && clock == null) {
            throw new WrongUse(CliMessages.ONLY_WITH.with("--unconfirmed", "--clock"));
        }
        if (clock == null) {
            return once.answer(
                    deadline(start, Optional.empty()),
                    OptionValues.date("--known-on", knownOn),
                    calendarFile,
                    Optional.empty());
        }
        Optional<DueClock> found = once.find(clock, OptionValues.given(book), unconfirmed);
        if (!found.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        return once.answer(
                deadline(start, found),
                OptionValues.date("--known-on", knownOn),
                calendarFile,
                found.map(DueClock::basis));
    }

    private void refuseWithLines() {
        Map<String, Boolean> ofOneQuestion = new LinkedHashMap<>();
        ofOneQuestion.put("--from", from != null);
        ofOneQuestion.put("--working-days", workingDays != null);
        ofOneQuestion.put("--natural-days", naturalDays != null);
        ofOneQuestion.put("--months", months != null);
        ofOneQuestion.put("--clock", clock != null);
        ofOneQuestion.put("--book", book != null);
        ofOneQuestion.put("--unconfirmed", unconfirmed);
        ofOneQuestion.put("--extend", extend != null);
        ofOneQuestion.put("--extension-base", extensionBase != null);
        ofOneQuestion.put("--pause", !pauses.isEmpty());
        ofOneQuestion.put("--no-roll", noRoll);
        ofOneQuestion.put("--known-on", knownOn != null);
        ofOneQuestion.forEach((option, given) -> {
            if (given) {
                throw new WrongUse(CliMessages.NOT_WITH_LINES.with(option));
            }
        });
        if (inputs.isEmpty()) {
            throw new WrongUse(CliMessages.MISSING.with("INPUT"));
        }
    }

    private Deadline deadline(LocalDate start, Optional<DueClock> by) {
        by.ifPresent(rule -> rule.requireInForce(start));
        Period period = by.isPresent() ? by.get().period() : period();
        if (noRoll && period instanceof WorkingDays) {
            throw new WrongUse(Question.nothingRolls("--no-roll"));
        }
        Deadline.Builder deadline =
                Deadline.builder().from(start).rolls(!noRoll).period(period);
        if (extend != null) {
            PeriodUnit unit = PeriodUnit.of(period);
            int more = OptionValues.count("--extend", extend, unit.most());
            deadline.addExtensions(
                    by.isPresent() ? by.get().extension(more) : Extension.of(unit.of(more), Optional.empty(), ASKED));
        }
        base().ifPresent(deadline::extensionBase);
        if (pauses.size() > MOST_PAUSES) {
            throw new WrongUse(CliMessages.TOO_OFTEN.with("--pause", MOST_PAUSES));
        }
        for (String pause : pauses) {
            DateRange days = OptionValues.days("--pause", pause);
            deadline.addPauses(by.isPresent() ? by.get().pause(days) : Pause.of(days.first(), days.last(), ASKED));
        }
        try {
            return deadline.build();
        } catch (RefusedException refused) {
            throw WrongUse.of(refused);
        }
    }

    private void requireOnePeriod() {
        int given = (workingDays == null ? 0 : 1)
                + (naturalDays == null ? 0 : 1)
                + (months == null ? 0 : 1)
                + (clock == null ? 0 : 1);
        if (given != 1) {
            throw new WrongUse(CliMessages.ONE_PERIOD.with());
        }
    }

    private Period period() {
        if (workingDays != null) {
            return period(PeriodUnit.WORKING_DAYS, "--working-days", workingDays);
        }
        return naturalDays != null
                ? period(PeriodUnit.NATURAL_DAYS, "--natural-days", naturalDays)
                : period(
                        PeriodUnit.MONTHS,
                        "--months",
                        OptionValues.given(months).orElse(""));
    }

    private static Period period(PeriodUnit unit, String option, String count) {
        return unit.of(OptionValues.count(option, count, unit.most()));
    }

    private Optional<ExtensionBase> base() {
        if (extensionBase == null) {
            return Optional.empty();
        }
        if (extend == null) {
            throw new WrongUse(CliMessages.ONLY_WITH.with("--extension-base", "--extend"));
        }
        for (ExtensionBase base : ExtensionBase.values()) {
            if (base.code().equals(extensionBase)) {
                return Optional.of(base);
            }
        }
        throw new WrongUse(CliMessages.NOT_ONE_OF.with("--extension-base", "rolled, unrolled"));
    }
}
