package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/** A shape with one more check of what was read, which lenient reading leaves out; see {@link JsonFormat#checking}. */
final class CheckedShape<T> implements Shape<T> {
    private final Shape<T> inner;
    private final Function<? super T, List<Problem>> check;

    CheckedShape(Shape<T> inner, Function<? super T, List<Problem>> check) {
        this.inner = inner;
        this.check = check;
    }

    @Override
    public Bilingual name() {
        return inner.name();
    }

    @Override
    public @Nullable T read(JsonPlace at, List<Problem> problems) {
        T value = inner.read(at, problems);
        if (value != null && !ProblemList.isLenient(problems)) {
            check.apply(value).forEach(problem -> problems.add(problem.under(at.pointer())));
        }
        return value;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        inner.write(value, out);
    }
}
