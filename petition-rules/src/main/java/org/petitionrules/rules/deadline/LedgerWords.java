package org.petitionrules.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DateRange;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.calendar.DueStatus;

/** The words that every rendering of a ledger shares. */
final class LedgerWords {
    private static final MessageTemplate SUMMARY =
            MessageTemplate.of("ledger.summary", "{0}起{1}：{2}届满（{3}）", "{1} from {0}: due {2} ({3})");
    private static final MessageTemplate PLUS = MessageTemplate.of("ledger.plus", "{0}，延期{1}", "{0} and {1} more");
    private static final MessageTemplate BETWEEN =
            MessageTemplate.of("ledger.between", "{0}，在{1}至{2}之间", "{0}, between {1} and {2}");
    private static final MessageTemplate MOVED = MessageTemplate.of("ledger.moved", "{0}：{1}", "{0}: {1}");
    private static final MessageTemplate MOVED_FROM =
            MessageTemplate.of("ledger.moved-from", "{0}：{1}，原为{2}", "{0}: {1}, was {2}");
    private static final MessageTemplate BY = MessageTemplate.of("ledger.by", "{0}（{1}）", "{0} ({1})");
    private static final MessageTemplate LATER = MessageTemplate.of("ledger.later", "晚{0}天", "{0} days later");
    private static final MessageTemplate ONE_LATER = MessageTemplate.of("ledger.one-later", "晚1天", "1 day later");
    private static final MessageTemplate EARLIER = MessageTemplate.of("ledger.earlier", "早{0}天", "{0} days earlier");
    private static final MessageTemplate ONE_EARLIER = MessageTemplate.of("ledger.one-earlier", "早1天", "1 day earlier");

    private LedgerWords() {}

    static Bilingual summary(Ledger ledger) {
        Deadline deadline = ledger.deadline();
        Bilingual period = deadline.period().inWords();
        for (Extension extension : deadline.extensions()) {
            period = PLUS.with(period, extension.by().inWords()).text();
        }
        return SUMMARY.with(dated(deadline.from()), period, dated(ledger.due().due()), status(ledger))
                .text();
    }

    private static Message status(Ledger ledger) {
        DueDate due = ledger.due();
        Bilingual label = due.status().label();
        if (due.status() == DueStatus.PROVISIONAL) {
            return BETWEEN.with(label, dated(due.earliest()), dated(due.latest()));
        }
        if (due.status() == DueStatus.MOVED) {
            Bilingual by = joined(due.movedBy().stream().map(LedgerWords::line).collect(Collectors.toList()));
            Optional<LocalDate> was = ledger.withoutAmendments();
            return was.isPresent() ? MOVED_FROM.with(label, by, dated(was.get())) : MOVED.with(label, by);
        }
        return MessageTemplate.of("ledger.status", "{0}", "{0}").with(label);
    }

    /** A line of a notice: what it is about, and how to cite it. */
    static Bilingual line(Arrangement line) {
        return BY.with(line.occasion(), line.notice().citation()).text();
    }

    /** By how many days later, or earlier when negative; not 0. */
    static Bilingual moved(long days) {
        if (Math.abs(days) == 1) {
            return (days > 0 ? ONE_LATER : ONE_EARLIER).with().text();
        }
        return (days > 0 ? LATER.with(days) : EARLIER.with(-days)).text();
    }

    static Bilingual causes(List<Cause> causes) {
        return joined(causes.stream().map(Cause::inWords).collect(Collectors.toList()));
    }

    static Bilingual joined(List<Bilingual> texts) {
        return Bilingual.of(
                texts.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                texts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    /** A day with its weekday. */
    static Bilingual dated(LocalDate day) {
        return Bilingual.of(
                day + "（" + weekday(day).zh() + "）", day + " (" + weekday(day).en() + ")");
    }

    static Bilingual weekday(LocalDate day) {
        int number = day.getDayOfWeek().getValue() - 1;
        return Bilingual.of(
                "周" + "一二三四五六日".charAt(number), "MonTueWedThuFriSatSun".substring(3 * number, 3 * number + 3));
    }

    static Bilingual month(LocalDate day) {
        int at = 3 * (day.getMonthValue() - 1);
        return Bilingual.of(
                day.getYear() + "年" + day.getMonthValue() + "月",
                "JanFebMarAprMayJunJulAugSepOctNovDec".substring(at, at + 3) + " " + day.getYear());
    }

    /** Dates with weekdays, in columns. */
    static String range(DateRange range, Language language) {
        String first = range.first() + " " + weekday(range.first()).in(language);
        return range.days() == 1
                ? first
                : first + " .. " + range.last() + " " + weekday(range.last()).in(language);
    }

    /** Some text that an adopter may have given, on one line. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        List<Integer> points = text.codePoints().boxed().collect(Collectors.toCollection(ArrayList::new));
        for (int point : points) {
            int type = Character.getType(point);
            boolean breaks = Character.isISOControl(point)
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            line.appendCodePoint(breaks ? ' ' : point);
        }
        return line.toString();
    }
}
