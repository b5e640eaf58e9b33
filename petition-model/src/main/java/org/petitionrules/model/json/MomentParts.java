package org.petitionrules.model.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.Moment;
import org.petitionrules.model.message.Bilingual;

/** A moment in the making. */
final class MomentParts {
    private LocalDate asOf = LocalDate.MIN;
    private @Nullable LocalDate knownOn;

    private MomentParts() {}

    static Shape<Moment> shape() {
        return ObjectShape.of(Bilingual.of("时点", "a moment"), MomentParts::new, MomentParts::moment)
                .required("asOf", Shapes.date(), Moment::asOf, (parts, day) -> parts.asOf = day)
                .optional("knownOn", Shapes.date(), Moment::knownOn, (parts, day) -> parts.knownOn = day)
                .build();
    }

    private Moment moment() {
        return knownOn == null ? Moment.of(asOf) : Moment.of(asOf, knownOn);
    }
}
