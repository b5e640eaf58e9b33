package org.petitionrules.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.json.JsonFormat;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.Validity;

/**
 * A rule pack as it stands in its file, with its head understood and its sections still to be compiled.
 */
final class Pack {
    private static final Bilingual NAME = Bilingual.of("规则包", "a rule pack");
    private static final Shape<JsonPlace> ANYTHING = new AnyShape(Bilingual.of("规则包的一节", "a section of a rule pack"));
    static final Shape<Validity> VALIDITY = ObjectShape.<Validity, Ends>of(
                    Bilingual.of("施行期间", "a validity"), Ends::new, Ends::build)
            .optional("from", Shapes.date(), Validity::from, (ends, day) -> ends.from = Optional.of(day))
            .optional("to", Shapes.date(), Validity::to, (ends, day) -> ends.to = Optional.of(day))
            .build();
    private static final List<String> SECTIONS = sections();
    private static final Shape<Pack> SHAPE = shape();

    private String id = "";
    private Bilingual title = Bilingual.same("-");
    private Validity inForce = Validity.ALWAYS;
    /** The instrument of which this pack is one of several versions, by an id that they share. */
    private Optional<String> versionOf = Optional.empty();

    /** The last day for which anybody checked that what it loosens is in force; open where there is no doubt. */
    private Optional<LocalDate> checkedTo = Optional.empty();

    private List<String> over = Collections.emptyList();
    private final List<Optional<JsonPlace>> sections =
            new ArrayList<>(Collections.nCopies(SECTIONS.size(), Optional.<JsonPlace>empty()));

    private static final class Ends {
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();

        Validity build() {
            return Validity.of(from, to);
        }
    }

    private static List<String> sections() {
        List<String> names = new ArrayList<>();
        Collections.addAll(
                names,
                "sources",
                "provisions",
                "roles",
                "facts",
                "values",
                "adverse",
                "events",
                "duties",
                "tables",
                "clocks",
                "closures",
                "responsibility",
                "disclosure",
                "replaces");
        return names;
    }

    private static Shape<Pack> shape() {
        ObjectShape.Builder<Pack, Pack> shape = ObjectShape.<Pack, Pack>of(NAME, Pack::new, pack -> pack)
                .optional("schemaVersion", Shapes.version(1), pack -> Optional.of(1), (pack, version) -> {})
                .required("id", Shapes.code(), pack -> pack.id, (pack, id) -> pack.id = id)
                .required("title", Shapes.bilingual(), pack -> pack.title, (pack, title) -> pack.title = title)
                .required("inForce", VALIDITY, pack -> pack.inForce, (pack, inForce) -> pack.inForce = inForce)
                .optional(
                        "versionOf",
                        Shapes.code(),
                        pack -> pack.versionOf,
                        (pack, instrument) -> pack.versionOf = Optional.of(instrument))
                .optional(
                        "checkedTo",
                        Shapes.date(),
                        pack -> pack.checkedTo,
                        (pack, day) -> pack.checkedTo = Optional.of(day))
                .list("over", Shapes.code(), pack -> pack.over, (pack, over) -> pack.over = new ArrayList<>(over));
        for (int i = 0; i < SECTIONS.size(); i++) {
            int place = i;
            shape.optional(
                    SECTIONS.get(i),
                    ANYTHING,
                    pack -> pack.sections.get(place),
                    (pack, section) -> pack.sections.set(place, Optional.of(section)));
        }
        return shape.build();
    }

    /** Reads a pack; throws with everything that is wrong with its head. */
    static Pack read(JsonSource source) {
        return JsonFormat.of(SHAPE).read(source);
    }

    String id() {
        return id;
    }

    Bilingual title() {
        return title;
    }

    Validity inForce() {
        return inForce;
    }

    Optional<LocalDate> checkedTo() {
        return checkedTo;
    }

    /** The days on which a rule of this pack that loosens stands in the place of another, unless the adopter confirms more. */
    Validity whereChecked() {
        return Validity.of(inForce.from(), checkedTo.isPresent() ? checkedTo : inForce.to());
    }

    /** Whether this pack and another are two versions of one instrument. */
    boolean isAnotherVersionOf(Pack other) {
        return other != this && versionOf.isPresent() && versionOf.equals(other.versionOf);
    }

    List<String> over() {
        return over;
    }

    Optional<JsonPlace> section(String name) {
        return sections.get(SECTIONS.indexOf(name));
    }
}
