package org.petitionrules.rules.deadline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;

/** So many days of a ledger that do one thing for one reason (小计). Immutable and thread-safe. */
public final class Tally {
    private static final MessageTemplate OF = MessageTemplate.of("tally.of", "{0}（{1}）", "{0} ({1})");
    private static final MessageTemplate DAYS = MessageTemplate.of("tally.days", "{0}天", "{0} days");
    private static final MessageTemplate ONE_DAY = MessageTemplate.of("tally.one-day", "1天", "1 day");

    private final Cause cause;
    private final int days;

    Tally(Cause cause, int days) {
        this.cause = cause;
        this.days = days;
    }

    /**
     * The reason.
     *
     * @return not null
     */
    public Cause cause() {
        return cause;
    }

    /**
     * How many days.
     *
     * @return 1 or more
     */
    public int days() {
        return days;
    }

    /**
     * Both in words.
     *
     * @return such as "2天（公休日） / 2 days (weekly rest)"
     */
    public Bilingual inWords() {
        return OF.with(count(), cause.inWords()).text();
    }

    Bilingual count() {
        return (days == 1 ? ONE_DAY.with() : DAYS.with(days)).text();
    }

    static Optional<Bilingual> inWords(List<Tally> tallies) {
        return tallies.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LedgerWords.joined(tallies.stream().map(Tally::inWords).collect(Collectors.toList())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally && ((Tally) other).days == days && ((Tally) other).cause.equals(cause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cause, days);
    }

    @Override
    public String toString() {
        return days + " " + cause;
    }
}
