package org.petitionrules.rules.deadline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.DueDate;

/** What a change of the calendar does to one deadline, and by which lines of which notices. Immutable and thread-safe. */
public final class DueChange {
    private static final MessageTemplate MOVED =
            MessageTemplate.of("due-change.moved", "{0}：{1}改为{2}（{3}）", "{0}: {1} becomes {2} ({3})");
    private static final MessageTemplate STAYS =
            MessageTemplate.of("due-change.stays", "{0}：{1}（{2}）", "{0}: {1} ({2})");
    private static final MessageTemplate BY = MessageTemplate.of("due-change.by", "{0}；依据{1}", "{0}; by {1}");

    private final String id;
    private final ChangeEffect effect;
    private final Optional<DueDate> before;
    private final Optional<DueDate> after;
    private final List<Arrangement> lines;
    private final List<Problem> problems;

    DueChange(
            String id,
            ChangeEffect effect,
            Optional<DueDate> before,
            Optional<DueDate> after,
            List<Arrangement> lines,
            List<Problem> problems) {
        this.id = id;
        this.effect = effect;
        this.before = before;
        this.after = after;
        this.lines = Collections.unmodifiableList(lines);
        this.problems = Collections.unmodifiableList(problems);
    }

    /**
     * The caller's id of the deadline.
     *
     * @return not null
     */
    public String id() {
        return id;
    }

    /**
     * What happened.
     *
     * @return not null
     */
    public ChangeEffect effect() {
        return effect;
    }

    /**
     * The answer before the change.
     *
     * @return empty when it was refused
     */
    public Optional<DueDate> before() {
        return before;
    }

    /**
     * The answer after the change.
     *
     * @return empty when refused
     */
    public Optional<DueDate> after() {
        return after;
    }

    /**
     * By how many days it moved.
     *
     * @return positive when later, negative when earlier, 0 unless moved
     */
    public long days() {
        return before.isPresent() && after.isPresent()
                ? after.get().due().toEpochDay() - before.get().due().toEpochDay()
                : 0;
    }

    /**
     * The lines of notices that brought it about: of a move, those that made days of the span work or rest; else those
     * that arrange days of the span.
     *
     * @return unmodifiable, each once; empty when a notice settled the days by leaving them as they were, and when it is or
     *     was refused
     */
    public List<Arrangement> lines() {
        return lines;
    }

    /**
     * Why there is no answer after the change; of one that is allowed by now, why there was none before it.
     *
     * @return unmodifiable, empty unless refused or allowed
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The change in words, without the id.
     *
     * @return such as "届满日变动：…改为…（晚2天；依据…） / moved: … becomes … (2 days later; by …)"
     */
    public Bilingual inWords() {
        if (before.isPresent() && !after.isPresent()) {
            return STAYS.with(
                            effect.label(),
                            LedgerWords.dated(before.get().due()),
                            LedgerWords.joined(problems.stream()
                                    .map(problem -> problem.message().text())
                                    .collect(Collectors.toList())))
                    .text();
        }
        DueDate now = after.orElseThrow(() -> new IllegalStateException("no answer before and after"));
        Bilingual is = LedgerWords.dated(now.due());
        if (before.isPresent() && effect == ChangeEffect.MOVED) {
            Bilingual was = LedgerWords.dated(before.get().due());
            return MOVED.with(effect.label(), was, is, withLines(LedgerWords.moved(days())))
                    .text();
        }
        return STAYS.with(effect.label(), is, withLines(now.status().label())).text();
    }

    private Bilingual withLines(Bilingual words) {
        return lines.isEmpty()
                ? words
                : BY.with(
                                words,
                                LedgerWords.joined(
                                        lines.stream().map(LedgerWords::line).collect(Collectors.toList())))
                        .text();
    }

    @Override
    public String toString() {
        return effect.code() + " " + before.map(DueDate::toString).orElse("-") + " -> "
                + after.map(DueDate::toString).orElse("-") + " " + lines;
    }
}
