package org.petitionrules.model.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Place;
import org.petitionrules.model.message.Problem;

/**
 * The ids of one kind in one document, each with the place it first stands at. Where an id could not be read, any name
 * may be that one. Not thread-safe.
 */
public final class Ids {
    private static final MessageTemplate DUPLICATE =
            MessageTemplate.of("id.duplicate", "标识重复：已用于{0}", "the id is used twice: it already stands at {0}");

    private final Map<String, Place> places = new HashMap<>();
    private boolean complete = true;
    private boolean unique = true;

    /**
     * Takes down the id of a thing.
     *
     * @param place a JSON pointer to the thing
     * @param id empty when it could not be read
     * @param problems takes the complaint when the id was taken down before
     */
    public void add(String place, Optional<String> id, List<Problem> problems) {
        if (!id.isPresent()) {
            leaveOpen();
            return;
        }
        Place first = places.putIfAbsent(id.get(), Place.at(place));
        if (first != null) {
            unique = false;
            problems.add(Problem.at(place + "/id", DUPLICATE.with(first)));
        }
    }

    /** Takes down that there may be things whose ids could not be read. */
    public void leaveOpen() {
        complete = false;
    }

    boolean mayHold(String id) {
        return !complete || places.containsKey(id);
    }

    boolean areUnique() {
        return unique;
    }
}
