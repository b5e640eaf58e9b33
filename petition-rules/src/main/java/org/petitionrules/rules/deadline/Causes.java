package org.petitionrules.rules.deadline;

import java.util.List;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.Day;
import org.petitionrules.rules.calendar.Notice;
import org.petitionrules.rules.calendar.PublicDays;
import org.petitionrules.rules.calendar.WorkingCalendar;

/** Words and grounds for each kind of cause, as one calendar gives them. */
final class Causes {
    private static final MessageTemplate PROVISION = MessageTemplate.of("ledger.provision", "{0}（{1}）", "{0} ({1})");
    private static final MessageTemplate PLAIN = MessageTemplate.of("ledger.plain", "{0}", "{0}");
    private static final MessageTemplate CITED = MessageTemplate.of("ledger.cited", "{0}：{1}（{2}）", "{0}: {1} ({2})");
    private static final MessageTemplate CITED_AMENDING =
            MessageTemplate.of("ledger.cited-amending", "{0}：{1}（{2}，变更{3}）", "{0}: {1} ({2}, which amends {3})");
    private static final MessageTemplate PUBLIC_DAY = MessageTemplate.of(
            "ledger.public-day", "法定节假日：{0}（{1}；通知尚未公布）", "public day: {0} ({1}; no notice is out yet)");
    private static final MessageTemplate PAUSE = MessageTemplate.of("ledger.pause", "扣除：{0}", "paused: {0}");
    private static final MessageTemplate EXTENSION =
            MessageTemplate.of("ledger.extension", "延期{0}：{1}", "extended by {0}: {1}");
    private static final MessageTemplate NTH_EXTENSION =
            MessageTemplate.of("ledger.nth-extension", "第{0}次延期{1}：{2}", "extension {0}, by {1}: {2}");
    private static final MessageTemplate CORRESPONDING = MessageTemplate.of(
            "ledger.corresponding-day", "按月计，至对应日届满（{0}）", "months end on the corresponding day ({0})");
    private static final MessageTemplate MONTH_END = MessageTemplate.of(
            "ledger.month-end", "当月没有{0}日，以月末日届满（{1}）", "the month has no day {0}, so it ends on its last day ({1})");
    private static final MessageTemplate AND_PAUSED = MessageTemplate.of(
            "ledger.corresponding-and-paused",
            "按月计至对应日（{0}），另加扣除的日数",
            "the corresponding day ({0}), with the paused days added");
    private static final MessageTemplate ROLL = MessageTemplate.of(
            "ledger.roll", "末日为休息日，以休息日结束的次日届满（{0}）", "the day after the rest days on which the period ended ({0})");
    private static final MessageTemplate NO_ROLL = MessageTemplate.of(
            "ledger.make-up-no-roll", "调休上班日是工作日，不顺延：{0}（{1}）", "a make-up working day does not roll: {0} ({1})");
    private static final MessageTemplate BASE = MessageTemplate.of(
            "ledger.extension-base", "延期自此日（顺延后的届满日）起算", "the extension is counted from this day, the rolled end");
    private static final Bilingual LAW = Bilingual.of("放假办法", "the holiday law");

    private final WorkingCalendar calendar;

    Causes(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    Cause start() {
        return byProvision(CauseKind.START_NOT_COUNTED, CivilCode.ART_201);
    }

    Cause of(CauseKind kind) {
        return new Cause(kind, PLAIN.with(kind.label()), Optional.empty());
    }

    private static Cause byProvision(CauseKind kind, CivilCode provision) {
        return new Cause(kind, PROVISION.with(kind.label(), provision.label()), Optional.<Object>of(provision));
    }

    /** Why people work on a day, or rest. */
    Cause day(Day day) {
        switch (day.kind()) {
            case MAKE_UP:
                return arranged(CauseKind.MAKE_UP, day);
            case HOLIDAY:
                return arranged(CauseKind.HOLIDAY, day);
            case WEEKEND:
                return of(CauseKind.WEEKLY_REST);
            default:
                return of(CauseKind.WORKING_DAY);
        }
    }

    private Cause arranged(CauseKind kind, Day day) {
        if (day.by().isPresent()) {
            Arrangement by = day.by().get();
            Optional<Bilingual> amended = by.notice().amends().flatMap(this::citation);
            return new Cause(
                    kind,
                    amended.isPresent()
                            ? CITED_AMENDING.with(
                                    kind.label(), by.occasion(), by.notice().citation(), amended.get())
                            : CITED.with(
                                    kind.label(), by.occasion(), by.notice().citation()),
                    Optional.<Object>of(by));
        }
        if (day.publicDay().isPresent()) {
            PublicDays by = day.publicDay().get();
            return new Cause(
                    CauseKind.PUBLIC_DAY,
                    PUBLIC_DAY.with(by.festival().label(), by.law().orElse(LAW)),
                    Optional.<Object>of(by));
        }
        return of(kind);
    }

    private Optional<Bilingual> citation(String noticeId) {
        return calendar.notices().stream()
                .filter(notice -> notice.id().equals(noticeId))
                .findFirst()
                .map(Notice::citation);
    }

    Cause makeUpDoesNotRoll(Day day) {
        return day.by()
                .map(by -> new Cause(
                        CauseKind.MAKE_UP_DOES_NOT_ROLL,
                        NO_ROLL.with(by.occasion(), by.notice().citation()),
                        Optional.<Object>of(by)))
                .orElseGet(() -> of(CauseKind.MAKE_UP_DOES_NOT_ROLL));
    }

    Cause pause(Pause pause) {
        return new Cause(CauseKind.PAUSE, PAUSE.with(pause.cause()), Optional.<Object>of(pause));
    }

    /** Each extension a cause of its own, even where two are alike. */
    Cause extension(List<Extension> extensions, int number) {
        Extension extension = extensions.get(number - 1);
        Bilingual by = extension.by().inWords();
        return new Cause(
                CauseKind.EXTENSION,
                extensions.size() == 1
                        ? EXTENSION.with(by, extension.cause())
                        : NTH_EXTENSION.with(number, by, extension.cause()),
                Optional.<Object>of(extension));
    }

    Cause correspondingDay() {
        return new Cause(
                CauseKind.CORRESPONDING_DAY,
                CORRESPONDING.with(CivilCode.ART_202.label()),
                Optional.<Object>of(CivilCode.ART_202));
    }

    Cause correspondingDayAndPaused() {
        return new Cause(
                CauseKind.CORRESPONDING_DAY,
                AND_PAUSED.with(CivilCode.ART_202.label()),
                Optional.<Object>of(CivilCode.ART_202));
    }

    Cause monthEnd(int dayOfMonth) {
        return new Cause(
                CauseKind.MONTH_END,
                MONTH_END.with(dayOfMonth, CivilCode.ART_202.label()),
                Optional.<Object>of(CivilCode.ART_202));
    }

    Cause extensionBase() {
        return new Cause(CauseKind.EXTENSION_BASE, BASE.with(), Optional.empty());
    }

    Cause roll() {
        return new Cause(CauseKind.ROLL, ROLL.with(CivilCode.ART_203.label()), Optional.<Object>of(CivilCode.ART_203));
    }
}
