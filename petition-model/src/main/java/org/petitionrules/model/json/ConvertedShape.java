package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/** One type written as another; see {@link Shape#as}. */
final class ConvertedShape<T, U> implements Shape<U> {
    private final Shape<T> inner;
    private final Function<? super T, ? extends U> reading;
    private final Function<? super U, ? extends T> writing;

    ConvertedShape(Shape<T> inner, Function<? super T, ? extends U> reading, Function<? super U, ? extends T> writing) {
        this.inner = inner;
        this.reading = reading;
        this.writing = writing;
    }

    @Override
    public Bilingual name() {
        return inner.name();
    }

    @Override
    public @Nullable U read(JsonPlace at, List<Problem> problems) {
        T value = inner.read(at, problems);
        return value == null ? null : guarded(at, problems, reading, value);
    }

    /** What a function makes of a value, its refusal being told under the place of the value. */
    static <A, B> @Nullable B guarded(
            JsonPlace at, List<Problem> problems, Function<? super A, ? extends B> making, A value) {
        try {
            return making.apply(value);
        } catch (RefusedException refused) {
            for (Problem problem : refused.problems()) {
                problems.add(problem.under(at.pointer()));
            }
            return null;
        }
    }

    @Override
    public void write(U value, JsonGenerator out) throws IOException {
        inner.write(writing.apply(value), out);
    }
}
