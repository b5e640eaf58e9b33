package org.petitionrules.testkit.cli.due;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.deadline.Period;

/** A period as it stands in JSON: an object with its unit as the one property, such as {@code {"workingDays":5}}. */
final class PeriodShape {
    private static final MessageTemplate ONE_UNIT = MessageTemplate.of(
            "due.one-unit",
            "应恰有workingDays、naturalDays、months中的一项，实有{0}项",
            "expected exactly one of workingDays, naturalDays, months; found {0}");

    static final Shape<Period> SHAPE = units(ObjectShape.<Period, List<Period>>of(
            Bilingual.of("期限（如{\"workingDays\":5}）", "a period such as {\"workingDays\":5}"),
            ArrayList::new,
            PeriodShape::only));

    private PeriodShape() {}

    private static Shape<Period> units(ObjectShape.Builder<Period, List<Period>> shape) {
        for (PeriodUnit unit : PeriodUnit.values()) {
            shape.optional(
                    unit.code(),
                    Shapes.wholeNumber(1, unit.most()),
                    period -> unit.isOf(period) ? Optional.of(period.count()) : Optional.<Integer>empty(),
                    (found, count) -> found.add(unit.of(count)));
        }
        return shape.build();
    }

    private static Period only(List<Period> found) {
        if (found.size() != 1) {
            throw new RefusedException(Collections.singletonList(Problem.at("", ONE_UNIT.with(found.size()))));
        }
        return found.get(0);
    }
}
