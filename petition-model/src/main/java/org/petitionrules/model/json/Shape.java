package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/**
 * How values of one type stand in JSON: one description that reads and writes, so that the two cannot drift apart.
 *
 * <p>Reading collects problems instead of throwing, so that a document tells everything that is wrong with it at once.
 * Shapes are put together with {@link Shapes}, {@link ObjectShape} and {@link TaggedShape}, and used through a
 * {@link JsonFormat}. Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public interface Shape<T> {
    /**
     * What is expected, in words that fit after "expected" (应为), such as "a date".
     *
     * @return not null
     */
    Bilingual name();

    /**
     * Reads a value.
     *
     * @param at where it stands
     * @param problems takes everything that is wrong; never content (SG-01)
     * @return null when it cannot be read; then at least one problem was added, or the place was refused already
     */
    @Nullable
    T read(JsonPlace at, List<Problem> problems);

    /**
     * A value, when it can be read; what is wrong with it is not told.
     *
     * @param at where it stands
     * @return empty when it cannot be read
     */
    default Optional<T> readable(JsonPlace at) {
        return Optional.ofNullable(read(at, new ArrayList<>()));
    }

    /**
     * Writes a value.
     *
     * @param value not null
     * @param out takes exactly one JSON value
     * @throws IOException when the output fails
     * @throws org.petitionrules.model.message.RefusedException when the value cannot stand in JSON, because
     *     {@link #read} would refuse it
     */
    void write(T value, JsonGenerator out) throws IOException;

    /**
     * A shape for another type that stands in JSON as this one does.
     *
     * @param reading makes the other value; what it refuses by a
     *     {@link org.petitionrules.model.message.RefusedException} is told under the place of the value
     * @param writing makes this value from the other
     * @param <U> the other type
     * @return the shape
     */
    default <U> Shape<U> as(Function<? super T, ? extends U> reading, Function<? super U, ? extends T> writing) {
        return new ConvertedShape<>(this, reading, writing);
    }
}
