package org.petitionrules.testkit.cli.due;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.deadline.Months;
import org.petitionrules.rules.deadline.NaturalDays;
import org.petitionrules.rules.deadline.Period;
import org.petitionrules.rules.deadline.WorkingDays;

/** A period as it stands in JSON: an object with its unit as the one property, such as {@code {"workingDays":5}}. */
final class PeriodShape {
    private static final MessageTemplate ONE_UNIT = MessageTemplate.of(
            "due.one-unit",
            "应恰有workingDays、naturalDays、months中的一项，实有{0}项",
            "expected exactly one of workingDays, naturalDays, months; found {0}");

    /** From the first day of the year 1 to the last of the year 9999 there are this many days more than one. */
    private static final int MOST = 3_652_058;

    /** A hundred years of days. Each working day is looked at, and a short line must not cost seconds. */
    private static final int MOST_WORKING_DAYS = 36_500;

    static final Shape<Period> SHAPE = units(ObjectShape.<Period, List<Period>>of(
            Bilingual.of("期限（如{\"workingDays\":5}）", "a period such as {\"workingDays\":5}"),
            ArrayList::new,
            PeriodShape::only));

    private PeriodShape() {}

    private static Shape<Period> units(ObjectShape.Builder<Period, List<Period>> shape) {
        unit(shape, "workingDays", MOST_WORKING_DAYS, WorkingDays.class, WorkingDays::of);
        unit(shape, "naturalDays", MOST, NaturalDays.class, NaturalDays::of);
        unit(shape, "months", MOST, Months.class, Months::of);
        return shape.build();
    }

    private static void unit(
            ObjectShape.Builder<Period, List<Period>> shape,
            String name,
            int most,
            Class<? extends Period> type,
            Function<Integer, Period> of) {
        shape.optional(
                name,
                Shapes.wholeNumber(1, most),
                period -> type.isInstance(period) ? Optional.of(period.count()) : Optional.<Integer>empty(),
                (found, count) -> found.add(of.apply(count)));
    }

    private static Period only(List<Period> found) {
        if (found.size() != 1) {
            throw new RefusedException(Collections.singletonList(Problem.at("", ONE_UNIT.with(found.size()))));
        }
        return found.get(0);
    }
}
