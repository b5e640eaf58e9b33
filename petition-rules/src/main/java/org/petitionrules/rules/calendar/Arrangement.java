package org.petitionrules.rules.calendar;

import java.util.Objects;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Bilingual;

/** One line of one notice (放假安排): what makes a day a rest day or a make-up working day. Immutable and thread-safe. */
public final class Arrangement {
    private final Notice notice;
    private final NoticeLine line;

    Arrangement(Notice notice, NoticeLine line) {
        this.notice = notice;
        this.line = line;
    }

    /**
     * The notice.
     *
     * @return not null
     */
    public Notice notice() {
        return notice;
    }

    /**
     * The line.
     *
     * @return not null
     */
    public NoticeLine line() {
        return line;
    }

    /**
     * The festivals in words.
     *
     * @return such as "国庆节、中秋节 / National Day, Mid-Autumn Festival"
     */
    public Bilingual occasion() {
        return Bilingual.of(
                line.festivals().stream().map(festival -> festival.label().zh()).collect(Collectors.joining("、")),
                line.festivals().stream().map(festival -> festival.label().en()).collect(Collectors.joining(", ")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrangement
                && ((Arrangement) other).notice.equals(notice)
                && ((Arrangement) other).line.equals(line);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notice.id(), line.id());
    }

    /** The ids, such as {@code cn-2025/spring}. */
    @Override
    public String toString() {
        return notice.id() + "/" + line.id();
    }
}
