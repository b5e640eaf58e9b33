package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** The calendar of a run: China's, or the one of the file that {@code --calendar} names. */
final class CalendarFile {
    private CalendarFile() {}

    /**
     * The calendar.
     *
     * @return empty when the file is bad, which is told
     * @throws WrongUse when there is no such file
     */
    static Optional<WorkingCalendar> read(Optional<String> file, Refusals refusals) {
        if (!file.isPresent()) {
            return Optional.of(Calendars.china());
        }
        Input input = new Input(file.get());
        Path path = input.regularFile()
                .orElseThrow(() -> new WrongUse(CliMessages.NO_SUCH_CALENDAR.with(input.shownName())));
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(Calendars.load(in));
        } catch (RefusedException refused) {
            refusals.tell(input.shownName(), refused.problems());
        } catch (IOException failed) {
            refusals.tell(input.shownName(), Input.failure(failed));
        }
        return Optional.empty();
    }
}
