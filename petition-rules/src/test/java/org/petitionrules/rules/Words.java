package org.petitionrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.organ.OrganRef;

/** The event kinds of the shipped packs as they stand in their files, so that a check can act in any of them. */
final class Words {
    private static final Map<String, Words> KINDS = read();

    private final String shape;
    private final boolean byPetitioner;
    private final boolean toPetitioner;

    private Words(String shape, boolean byPetitioner, boolean toPetitioner) {
        this.shape = shape;
        this.byPetitioner = byPetitioner;
        this.toPetitioner = toPetitioner;
    }

    private static Map<String, Words> read() {
        Map<String, Words> kinds = new LinkedHashMap<>();
        for (String id : RuleBook.shippedIds()) {
            try (InputStream pack = RuleBook.shippedPack(id)) {
                for (JsonNode row : new ObjectMapper().readTree(pack).path("events")) {
                    kinds.putIfAbsent(
                            row.path(0).asText(),
                            new Words(
                                    row.path(1).asText(),
                                    row.path(2).asText().equals("petitioner"),
                                    row.path(3).asText().equals("petitioner")));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return kinds;
    }

    private static Words of(String kind) {
        Words words = KINDS.get(kind);
        if (words == null) {
            throw new IllegalArgumentException(kind);
        }
        return words;
    }

    static boolean isServedOnPetitioner(String kind) {
        return of(kind).toPetitioner;
    }

    static boolean isMoved(String kind) {
        return of(kind).shape.equals("moved");
    }

    /** Every kind of decision of a book or of those it stands over. */
    static List<String> decisions() {
        List<String> kinds = new ArrayList<>();
        KINDS.forEach((kind, words) -> {
            if (words.shape.equals("decided")) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** A body acts on a day; what it sends goes to another body, what it serves to the petitioner. */
    static void act(Scenario scenario, String kind, String organ, String other, String day) {
        OrganRef by = OrganRef.of(organ);
        LocalDate on = LocalDate.parse(day);
        String id = kind + "-" + scenario.dossier().history().size();
        switch (of(kind).shape) {
            case "received":
                scenario.event(Received.builder()
                        .id(id)
                        .kind(kind)
                        .occurredOn(on)
                        .organ(by)
                        .build());
                break;
            case "moved":
                scenario.event(Moved.builder()
                        .id(id)
                        .kind(kind)
                        .occurredOn(on)
                        .from(by)
                        .to(OrganRef.of(other))
                        .build());
                break;
            case "decided":
                scenario.event(Decided.builder()
                        .id(id)
                        .kind(kind)
                        .occurredOn(on)
                        .by(by)
                        .build());
                break;
            case "served":
                scenario.event(served(id, kind, by, Party.petitioner(), on));
                break;
            default:
                scenario.event(Done.builder()
                        .id(id)
                        .kind(kind)
                        .occurredOn(on)
                        .by(of(kind).byPetitioner ? Party.petitioner() : Party.of(by))
                        .build());
                break;
        }
    }

    /** A body serves on another body what is to be served on the petitioner. */
    static void serveOnAnother(Scenario scenario, String kind, String organ, String other, String day) {
        scenario.event(served(
                kind + "-elsewhere", kind, OrganRef.of(organ), Party.of(OrganRef.of(other)), LocalDate.parse(day)));
    }

    private static Served served(String id, String kind, OrganRef by, Party to, LocalDate on) {
        return Served.builder().id(id).kind(kind).occurredOn(on).by(by).to(to).build();
    }
}
