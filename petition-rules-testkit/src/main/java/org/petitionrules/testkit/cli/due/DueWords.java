package org.petitionrules.testkit.cli.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.Extension;
import org.petitionrules.rules.deadline.ExtensionBase;
import org.petitionrules.rules.deadline.Ledger;
import org.petitionrules.testkit.cli.page.Dates;
import org.petitionrules.testkit.cli.page.Printable;

/** The answer and the question in words. */
final class DueWords {
    private static final MessageTemplate PUBLISHED =
            MessageTemplate.of("due.published", "{0}届满，按已公布的日历", "Due {0}, as published");
    private static final MessageTemplate PROVISIONAL =
            MessageTemplate.of("due.provisional", "暂定{0}届满，最早{1}，最晚{2}", "Due {0}, provisional: between {1} and {2}");
    private static final MessageTemplate MOVED =
            MessageTemplate.of("due.moved", "{0}届满，因{1}而变动", "Due {0}, moved by {1}");
    private static final MessageTemplate MOVED_FROM = MessageTemplate.of(
            "due.moved-from", "{0}届满，因{1}而变动；原为{2}", "Due {0}, moved by {1}; before that it was {2}");
    private static final MessageTemplate QUESTION =
            MessageTemplate.of("due.question", "自{0}起{1}，当日不计{2}", "{1} from {0}, that day not counted{2}");
    private static final MessageTemplate EXTENDED = MessageTemplate.of("due.extended", "，延长{0}", ", extended by {0}");
    private static final Bilingual FROM_ROLLED = Bilingual.of("（自顺延后的届满日起算）", " (counted from the rolled end)");
    private static final MessageTemplate PAUSED = MessageTemplate.of("due.paused", "，扣除{0}", ", {0} left out");
    private static final Bilingual UNROLLED = Bilingual.of("，遇休息日不顺延", ", not rolling off a rest day");
    private static final MessageTemplate CLOCK =
            MessageTemplate.of("due.clock", "期限规则：{0}，{1}（{2}{3}）", "clock: {0}, {1} ({2}, {3})");
    private static final MessageTemplate CALENDAR = MessageTemplate.of("due.calendar", "日历：{0}", "calendar: {0}");
    private static final MessageTemplate KNOWN =
            MessageTemplate.of("due.known", "日历：{0}，仅以{1}前（含当日）公布的为限", "calendar: {0}, as published by {1}");

    static final Bilingual OPEN = Bilingual.of("? 没有通知可据，可能变动", "? no notice on record, may still change");
    static final List<Bilingual> HEADS = Collections.unmodifiableList(Arrays.asList(
            Bilingual.of("日期", "days"),
            Bilingual.of("处理", "what"),
            Bilingual.of("计入", "counts"),
            Bilingual.of("累计", "total"),
            Bilingual.of("原因", "why")));

    private DueWords() {}

    /** The answer in one sentence. */
    static Message answer(Ledger ledger) {
        DueDate due = ledger.due();
        Bilingual day = Dates.inWords(due.due());
        switch (due.status()) {
            case PROVISIONAL:
                return PROVISIONAL.with(day, Dates.inWords(due.earliest()), Dates.inWords(due.latest()));
            case MOVED:
                return moved(day, notices(due.movedBy()), ledger.withoutAmendments());
            default:
                return PUBLISHED.with(day);
        }
    }

    private static Message moved(Bilingual day, List<Bilingual> by, Optional<LocalDate> before) {
        Bilingual notices = Bilingual.of(joined(by, "、", Language.ZH), joined(by, ", ", Language.EN));
        return before.isPresent()
                ? MOVED_FROM.with(day, notices, Dates.inWords(before.get()))
                : MOVED.with(day, notices);
    }

    private static String joined(List<Bilingual> texts, String separator, Language language) {
        List<String> words = new ArrayList<>();
        texts.forEach(text -> words.add(Printable.text(text.in(language))));
        return String.join(separator, words);
    }

    /** How to cite the notices of lines, each once. */
    static List<Bilingual> notices(List<Arrangement> lines) {
        Set<Bilingual> notices = new LinkedHashSet<>();
        lines.forEach(line -> notices.add(line.notice().citation()));
        return new ArrayList<>(notices);
    }

    /** The question in one sentence. */
    static Message question(Deadline deadline) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Extension extension : deadline.extensions()) {
            append(EXTENDED.with(extension.by().inWords()).text(), zh, en);
        }
        if (deadline.extensionBase() == ExtensionBase.ROLLED) {
            append(FROM_ROLLED, zh, en);
        }
        deadline.pauses()
                .forEach(pause -> append(PAUSED.with(pause.days().toString()).text(), zh, en));
        if (!deadline.rolls()) {
            append(UNROLLED, zh, en);
        }
        return QUESTION.with(
                Dates.inWords(deadline.from()),
                deadline.period().inWords(),
                zh.length() == 0 ? "" : Bilingual.of(zh.toString(), en.toString()));
    }

    private static void append(Bilingual more, StringBuilder zh, StringBuilder en) {
        zh.append(more.zh());
        en.append(more.en());
    }

    /** By which clock. */
    static Message clock(Basis basis) {
        return CLOCK.with(basis.clock(), basis.duty(), basis.bookTitle(), basis.article());
    }

    /** By which calendar. */
    static Message calendar(Ledger ledger, Optional<LocalDate> knownOn) {
        Bilingual title = ledger.calendar().calendar().title();
        return knownOn.isPresent() ? KNOWN.with(title, knownOn.get()) : CALENDAR.with(title);
    }
}
