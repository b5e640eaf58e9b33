package org.petitionrules.model.organ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Place;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * The organs a decision may need to know of (机关名录): a value beside the dossier, handed in by the adopter.
 *
 * <p>An organ may have several descriptions with validity dates that do not overlap. An organ that is not here, or a
 * link that is missing, is asked for by the decision, never guessed. Immutable and thread-safe.
 */
public final class OrganDirectory {
    private static final MessageTemplate OVERLAP = MessageTemplate.of(
            "organ.overlap",
            "同一机关的两条记载有效期重叠，另一条在{0}",
            "two descriptions of one organ hold on the same day, the other stands at {0}");
    private static final OrganDirectory EMPTY = new OrganDirectory(Collections.<Organ>emptyList());

    private final List<Organ> organs;
    private final Map<OrganRef, List<Organ>> byRef;

    private OrganDirectory(List<Organ> organs) {
        this.organs = organs;
        this.byRef = new LinkedHashMap<>();
        for (Organ organ : organs) {
            byRef.computeIfAbsent(organ.ref(), ref -> new ArrayList<>(1)).add(organ);
        }
    }

    /**
     * A directory that knows no organ.
     *
     * @return the empty directory
     */
    public static OrganDirectory empty() {
        return EMPTY;
    }

    /**
     * A directory.
     *
     * @param organs descriptions, in any order
     * @return the directory
     * @throws RefusedException when two descriptions of one organ hold on the same day
     */
    public static OrganDirectory of(Organ... organs) {
        return of(Arrays.asList(organs));
    }

    /**
     * A directory.
     *
     * @param organs descriptions, in any order
     * @return the directory
     * @throws RefusedException when two descriptions of one organ hold on the same day
     */
    public static OrganDirectory of(Collection<Organ> organs) {
        List<Organ> copy = Collections.unmodifiableList(new ArrayList<>(organs));
        Map<Integer, Organ> byPlace = new TreeMap<>();
        copy.forEach(organ -> byPlace.put(byPlace.size(), organ));
        RefusedException.ifAny(problems(byPlace));
        return new OrganDirectory(copy);
    }

    /**
     * What keeps descriptions from making a directory, for a list of which some items may be missing: descriptions of one
     * organ that hold on the same day. Looks at each organ from the earliest on, so that large directories are no burden.
     *
     * @param organs descriptions by their places in the list
     * @return with pointers into the list, in its order; empty when there is nothing
     */
    public static List<Problem> problems(Map<Integer, Organ> organs) {
        List<Map.Entry<Integer, Organ>> byStart = new ArrayList<>(organs.entrySet());
        byStart.sort(Comparator.comparing(entry -> start(entry.getValue())));
        Map<OrganRef, Map.Entry<Integer, Organ>> lasting = new HashMap<>();
        Map<Integer, Problem> problems = new TreeMap<>();
        for (Map.Entry<Integer, Organ> entry : byStart) {
            Organ organ = entry.getValue();
            Map.Entry<Integer, Organ> before = lasting.get(organ.ref());
            if (before != null && !end(before.getValue()).isBefore(start(organ))) {
                int later = Math.max(entry.getKey(), before.getKey());
                int earlier = Math.min(entry.getKey(), before.getKey());
                problems.putIfAbsent(later, Problem.at("/" + later, OVERLAP.with(Place.at("/" + earlier))));
            }
            if (before == null || end(before.getValue()).isBefore(end(organ))) {
                lasting.put(organ.ref(), entry);
            }
        }
        return new ArrayList<>(problems.values());
    }

    private static LocalDate start(Organ organ) {
        return organ.validFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Organ organ) {
        return organ.validTo().orElse(LocalDate.MAX);
    }

    /**
     * The descriptions, as given.
     *
     * @return unmodifiable
     */
    public List<Organ> organs() {
        return organs;
    }

    /**
     * Whether the directory describes an organ, whenever the description holds.
     *
     * @param ref not null
     * @return false when it has no description of it at all
     */
    public boolean describes(OrganRef ref) {
        return byRef.containsKey(ref);
    }

    /**
     * The description of an organ that holds on a day.
     *
     * @param ref not null
     * @param day not null
     * @return empty when the directory has none
     */
    public Optional<Organ> find(OrganRef ref, LocalDate day) {
        for (Organ organ : byRef.getOrDefault(ref, Collections.<Organ>emptyList())) {
            if (organ.holdsOn(day)) {
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    /**
     * The description of an organ that ended last before a day: what is left of one that was split, merged or abolished.
     *
     * @param ref not null
     * @param day exclusive, not null
     * @return empty when no description of it ended before the day, also when one holds on it
     */
    public Optional<Organ> findEnded(OrganRef ref, LocalDate day) {
        return find(ref, day).isPresent()
                ? Optional.empty()
                : byRef.getOrDefault(ref, Collections.<Organ>emptyList()).stream()
                        .filter(organ -> end(organ).isBefore(day))
                        .max(Comparator.comparing(organ -> end(organ)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganDirectory && ((OrganDirectory) other).organs.equals(organs);
    }

    @Override
    public int hashCode() {
        return organs.hashCode();
    }

    @Override
    public String toString() {
        return "OrganDirectory" + organs;
    }
}
