package org.petitionrules.rules.clock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganFunction;

/**
 * What starts a clock (期限的起算): an event of certain kinds, for a receipt also how it came and what kind of body
 * received it; the end of another clock; or the earlier or later of several of these.
 *
 * <p>A closed set; each is immutable and thread-safe.
 */
public abstract class Start {
    /** How a body got the matter. */
    public enum Came {
        /** Either way. */
        ANY,
        /** From the petitioner. */
        DIRECT,
        /** From another body. */
        REFERRED
    }

    Start() {}

    /**
     * Begins with any event of these kinds.
     *
     * @param kinds event kinds
     * @return the start
     */
    public static Start event(Set<String> kinds) {
        return new EventStart(false, kinds, Came.ANY, Collections.<OrganFunction>emptySet(), true, false);
    }

    /**
     * Begins with a receipt.
     *
     * @param kinds the event kinds of receipts
     * @param came how the matter came
     * @param functions the functions of the receiving body that start it; empty for any
     * @param functionUnknown whether a body whose function is not recorded starts it too
     * @param returned whether it also starts when the matter comes back because an objection was agreed to
     * @return the start
     */
    public static Start receipt(
            Set<String> kinds, Came came, Set<OrganFunction> functions, boolean functionUnknown, boolean returned) {
        return new EventStart(true, kinds, came, functions, functionUnknown, returned);
    }

    /**
     * Begins on the due date of another clock's obligation, from the day after that date on, done or not.
     *
     * @param clock the id of the other clock
     * @return the start
     */
    public static Start endOf(String clock) {
        return new EndStart(clock);
    }

    /**
     * Begins with the first of its starts that have begun.
     *
     * @param starts at least one
     * @return the start
     */
    public static Start earlierOf(List<Start> starts) {
        return new ChosenStart(false, starts);
    }

    /**
     * Begins with the last of its starts that have begun.
     *
     * @param starts at least one
     * @return the start
     */
    public static Start laterOf(List<Start> starts) {
        return new ChosenStart(true, starts);
    }

    /**
     * The event kinds it names.
     *
     * @return unmodifiable
     */
    public abstract Set<String> kinds();

    /**
     * The ids of the clocks whose end it names.
     *
     * @return unmodifiable
     */
    public abstract Set<String> clocks();

    /**
     * The start in words.
     *
     * @param kinds the names of event kinds
     * @param clocks the names of other clocks
     * @return such as "receipt from another body, by a petition office"
     */
    public abstract Bilingual inWords(Function<String, Bilingual> kinds, Function<String, Bilingual> clocks);

    /** Whether it starts wherever another one does. */
    abstract boolean covers(Start other);

    /** Whether it also starts when the matter comes back because an objection was agreed to. */
    boolean isReturn() {
        return false;
    }

    /** An event. */
    static final class EventStart extends Start {
        private final boolean receipt;
        private final Set<String> kinds;
        private final Came came;
        private final Set<OrganFunction> functions;
        private final boolean functionUnknown;
        private final boolean returned;

        EventStart(
                boolean receipt,
                Set<String> kinds,
                Came came,
                Set<OrganFunction> functions,
                boolean functionUnknown,
                boolean returned) {
            this.returned = returned;
            this.receipt = receipt;
            this.kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
            this.came = came;
            this.functions = functions.isEmpty() ? EnumSet.noneOf(OrganFunction.class) : EnumSet.copyOf(functions);
            this.functionUnknown = functionUnknown;
        }

        @Override
        public Set<String> kinds() {
            return kinds;
        }

        @Override
        public Set<String> clocks() {
            return Collections.emptySet();
        }

        @Override
        boolean isReturn() {
            return returned;
        }

        @Override
        boolean covers(Start other) {
            if (!(other instanceof EventStart)) {
                return false;
            }
            EventStart that = (EventStart) other;
            boolean everyBody = functions.isEmpty()
                    || (!that.functions.isEmpty()
                            && functions.containsAll(that.functions)
                            && (functionUnknown || !that.functionUnknown));
            return receipt == that.receipt
                    && kinds.containsAll(that.kinds)
                    && (came == that.came || came == Came.ANY)
                    && everyBody
                    && (returned || !that.returned);
        }

        /** Whether it is a receipt of the matter. */
        boolean isReceipt() {
            return receipt;
        }

        @Override
        public Bilingual inWords(Function<String, Bilingual> names, Function<String, Bilingual> clocks) {
            return StartInWords.of(this, functions, functionUnknown, names);
        }

        Came came() {
            return came;
        }

        /** Whether a receiving body of this function starts it; empty when its function is not recorded. */
        boolean isFor(Optional<OrganFunction> function) {
            return functions.isEmpty() || function.map(functions::contains).orElse(functionUnknown);
        }
    }

    /** The end of another clock. */
    static final class EndStart extends Start {
        private final String clock;

        EndStart(String clock) {
            this.clock = clock;
        }

        String clock() {
            return clock;
        }

        @Override
        boolean covers(Start other) {
            return other instanceof EndStart && ((EndStart) other).clock.equals(clock);
        }

        @Override
        public Set<String> kinds() {
            return Collections.emptySet();
        }

        @Override
        public Set<String> clocks() {
            return Collections.singleton(clock);
        }

        @Override
        public Bilingual inWords(Function<String, Bilingual> kinds, Function<String, Bilingual> clocks) {
            return StartInWords.endOf(clocks.apply(clock));
        }
    }

    /** The earlier or the later of several. */
    static final class ChosenStart extends Start {
        private final boolean later;
        private final List<Start> starts;

        ChosenStart(boolean later, List<Start> starts) {
            this.later = later;
            this.starts = Collections.unmodifiableList(Arrays.asList(starts.toArray(new Start[0])));
        }

        boolean isLater() {
            return later;
        }

        @Override
        boolean covers(Start other) {
            if (!(other instanceof ChosenStart)
                    || ((ChosenStart) other).later != later
                    || ((ChosenStart) other).starts.size() != starts.size()) {
                return false;
            }
            for (int i = 0; i < starts.size(); i++) {
                if (!starts.get(i).covers(((ChosenStart) other).starts.get(i))) {
                    return false;
                }
            }
            return true;
        }

        List<Start> starts() {
            return starts;
        }

        @Override
        public Set<String> kinds() {
            Set<String> kinds = new LinkedHashSet<>();
            starts.forEach(start -> kinds.addAll(start.kinds()));
            return Collections.unmodifiableSet(kinds);
        }

        @Override
        public Set<String> clocks() {
            Set<String> clocks = new LinkedHashSet<>();
            starts.forEach(start -> clocks.addAll(start.clocks()));
            return Collections.unmodifiableSet(clocks);
        }

        @Override
        public Bilingual inWords(Function<String, Bilingual> kinds, Function<String, Bilingual> clocks) {
            List<Bilingual> each = new ArrayList<>();
            starts.forEach(start -> each.add(start.inWords(kinds, clocks)));
            return StartInWords.chosen(later, each);
        }
    }
}
