package org.petitionrules.rules.deadline;

import java.util.Objects;
import java.util.Optional;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.rules.calendar.Arrangement;
import org.petitionrules.rules.calendar.PublicDays;

/**
 * Why a day does in a ledger what it does (事由): its kind, what it rests on as values, and the whole in words.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cause {
    private final CauseKind kind;
    private final Message words;
    private final Optional<Object> restsOn;

    /** What a cause rests on is told apart by its type; the factories in {@link Causes} give each kind its own. */
    Cause(CauseKind kind, Message words, Optional<Object> restsOn) {
        this.kind = kind;
        this.words = words;
        this.restsOn = restsOn;
    }

    /**
     * The kind.
     *
     * @return not null
     */
    public CauseKind kind() {
        return kind;
    }

    /**
     * The line of the notice.
     *
     * @return empty unless a notice makes it so
     */
    public Optional<Arrangement> arrangement() {
        return as(Arrangement.class);
    }

    /**
     * The row of the holiday law.
     *
     * @return empty unless the law itself makes it so, no notice being out yet
     */
    public Optional<PublicDays> publicDay() {
        return as(PublicDays.class);
    }

    /**
     * The provision of the Civil Code.
     *
     * @return empty unless a provision makes it so
     */
    public Optional<CivilCode> provision() {
        return as(CivilCode.class);
    }

    /**
     * The extension.
     *
     * @return empty unless an extension makes it so
     */
    public Optional<Extension> extension() {
        return as(Extension.class);
    }

    /**
     * The pause.
     *
     * @return empty unless a pause makes it so
     */
    public Optional<Pause> pause() {
        return as(Pause.class);
    }

    private <T> Optional<T> as(Class<T> type) {
        return restsOn.filter(type::isInstance).map(type::cast);
    }

    /**
     * The cause in words, with document number or article.
     *
     * @return not null
     */
    public Bilingual inWords() {
        return words.text();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Cause
                        && ((Cause) other).kind == kind
                        && ((Cause) other).restsOn.equals(restsOn)
                        && ((Cause) other).words.equals(words));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, words.key());
    }

    /** The kind alone: causes given by an adopter may hold more than a log should. */
    @Override
    public String toString() {
        return kind.code();
    }
}
