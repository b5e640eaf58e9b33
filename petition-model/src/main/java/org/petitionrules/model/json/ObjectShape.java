package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;

/**
 * The shape of a JSON object with fixed properties, written in the order in which they are declared.
 *
 * <p>A property that is not declared is refused; so is {@code null}, because what is not recorded is left out. What the
 * value's own invariants refuse (by a {@link org.petitionrules.model.message.RefusedException} when it is built) is told
 * under the place of the object. Where an optional property could not be read, they are still asked about the rest, and
 * what they say about that property itself is left out; where a required one could not, they cannot be asked. Immutable
 * and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class ObjectShape<T> implements Shape<T> {
    private final Bilingual name;
    private final Recipe<T, ?> recipe;

    private ObjectShape(Bilingual name, Recipe<T, ?> recipe) {
        this.name = name;
        this.recipe = recipe;
    }

    /**
     * Begins a description.
     *
     * @param name what is expected, in words, such as "a claim"
     * @param start gives a new builder of a value
     * @param finish makes the value of the builder
     * @param <T> the type of the values
     * @param <B> the type of their builders
     * @return a description without properties
     */
    public static <T, B> Builder<T, B> of(
            Bilingual name, Supplier<? extends B> start, Function<? super B, ? extends T> finish) {
        return new Builder<>(name, start, finish);
    }

    @Override
    public Bilingual name() {
        return name;
    }

    @Override
    public @Nullable T read(JsonPlace at, List<Problem> problems) {
        return read(at, problems, "");
    }

    /** Reads a value whose object may also have a property that somebody else reads, such as a type tag. */
    @Nullable
    T read(JsonPlace at, List<Problem> problems, String alsoKnown) {
        return at.is(JsonKind.OBJECT, name, problems) ? recipe.read(at, problems, alsoKnown) : null;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeProperties(value, out);
        out.writeEndObject();
    }

    void writeProperties(T value, JsonGenerator out) throws IOException {
        for (Property<T, ?, ?> property : recipe.properties) {
            property.write(value, out);
        }
    }

    private static final class Recipe<T, B> {
        private final Supplier<? extends B> start;
        private final Function<? super B, ? extends T> finish;
        private final List<Property<T, B, ?>> properties;
        private final Function<JsonPlace, List<Problem>> checkOfParts;

        Recipe(
                Supplier<? extends B> start,
                Function<? super B, ? extends T> finish,
                List<Property<T, B, ?>> properties,
                Function<JsonPlace, List<Problem>> checkOfParts) {
            this.start = start;
            this.finish = finish;
            this.checkOfParts = checkOfParts;
            this.properties = Collections.unmodifiableList(new ArrayList<>(properties));
        }

        @Nullable
        T read(JsonPlace at, List<Problem> problems, String alsoKnown) {
            B builder = start.get();
            List<Property<T, B, ?>> unread = new ArrayList<>(0);
            int known = at.properties().containsKey(alsoKnown) ? 1 : 0;
            for (Property<T, B, ?> property : properties) {
                if (!property.read(at, builder, problems)) {
                    unread.add(property);
                }
                known += at.properties().containsKey(property.name) ? 1 : 0;
            }
            if (known < at.properties().size()) {
                refuseUnknown(at, problems, alsoKnown);
            }
            if (unread.isEmpty()) {
                return ConvertedShape.<B, T>guarded(at, problems, finish, builder);
            }
            tellMore(at, builder, unread, problems);
            return null;
        }

        /** Tells what is wrong with an object besides the properties that could not be read, as far as can be said. */
        private void tellMore(JsonPlace at, B builder, List<Property<T, B, ?>> unread, List<Problem> problems) {
            List<Problem> more = new ArrayList<>();
            if (unread.stream().noneMatch(property -> property.required)) {
                ConvertedShape.<B, T>guarded(at, more, finish, builder);
                // What is said of the object as a whole may be about the very property that could not be read.
                more.removeIf(problem -> problem.pointer().equals(at.pointer())
                        || unread.stream().anyMatch(property -> property.holds(problem, at)));
            }
            checkOfParts.apply(at).forEach(problem -> more.add(problem.under(at.pointer())));
            for (Problem problem : more) {
                if (!problems.contains(problem)) {
                    problems.add(problem);
                }
            }
        }

        private void refuseUnknown(JsonPlace at, List<Problem> problems, String alsoKnown) {
            List<String> known = new ArrayList<>();
            if (!alsoKnown.isEmpty()) {
                known.add(alsoKnown);
            }
            properties.forEach(property -> known.add(property.name));
            for (Map.Entry<String, JsonPlace> entry : at.properties().entrySet()) {
                if (!known.contains(entry.getKey())) {
                    problems.add(Problem.at(
                            entry.getValue().pointer(), JsonMessages.UNKNOWN.with(String.join(", ", known))));
                }
            }
        }
    }

    private static final class Property<T, B, V> {
        private final String name;
        private final Shape<V> shape;
        private final boolean required;
        private final Function<? super T, Optional<V>> get;
        private final BiConsumer<? super B, ? super V> set;

        Property(
                String name,
                Shape<V> shape,
                boolean required,
                Function<? super T, Optional<V>> get,
                BiConsumer<? super B, ? super V> set) {
            this.name = name;
            this.shape = shape;
            this.required = required;
            this.get = get;
            this.set = set;
        }

        boolean read(JsonPlace object, B builder, List<Problem> problems) {
            JsonPlace at = object.properties().get(name);
            if (at == null) {
                if (required) {
                    problems.add(Problem.at(object.pointer() + "/" + name, JsonMessages.MISSING.with(shape.name())));
                }
                return !required;
            }
            if (at.kind() == JsonKind.NULL) {
                at.refuse(JsonMessages.NULL.with(shape.name()), problems);
                return false;
            }
            V value = shape.read(at, problems);
            if (value != null) {
                set.accept(builder, value);
            }
            return value != null;
        }

        boolean holds(Problem problem, JsonPlace object) {
            return (problem.pointer() + "/").startsWith(object.pointer() + "/" + name + "/");
        }

        void write(T owner, JsonGenerator out) throws IOException {
            Optional<V> value = get.apply(owner);
            if (value.isPresent()) {
                out.writeFieldName(name);
                shape.write(value.get(), out);
            }
        }
    }

    /**
     * A description in the making; not thread-safe.
     *
     * @param <T> the type of the values
     * @param <B> the type of their builders
     */
    public static final class Builder<T, B> {
        private final Bilingual name;
        private final Supplier<? extends B> start;
        private final Function<? super B, ? extends T> finish;
        private final List<Property<T, B, ?>> properties = new ArrayList<>();
        private Function<JsonPlace, List<Problem>> checkOfParts = at -> Collections.emptyList();

        private Builder(Bilingual name, Supplier<? extends B> start, Function<? super B, ? extends T> finish) {
            this.name = name;
            this.start = start;
            this.finish = finish;
        }

        /**
         * Declares a property that must be there.
         *
         * @param property its name
         * @param shape the shape of its value
         * @param get reads it off a value
         * @param set puts it into a builder
         * @param <V> the type of its value
         * @return this
         */
        public <V> Builder<T, B> required(
                String property,
                Shape<V> shape,
                Function<? super T, ? extends V> get,
                BiConsumer<? super B, ? super V> set) {
            properties.add(new Property<>(property, shape, true, value -> Optional.<V>of(get.apply(value)), set));
            return this;
        }

        /**
         * Declares a property that is left out when there is nothing to say.
         *
         * @param property its name
         * @param shape the shape of its value
         * @param get reads it off a value; empty when it is to be left out
         * @param set puts it into a builder; not called when it was left out
         * @param <V> the type of its value
         * @return this
         */
        public <V> Builder<T, B> optional(
                String property,
                Shape<V> shape,
                Function<? super T, Optional<V>> get,
                BiConsumer<? super B, ? super V> set) {
            properties.add(new Property<>(property, shape, false, get, set));
            return this;
        }

        /**
         * Declares a property that is a list, left out when empty.
         *
         * @param property its name
         * @param element the shape of an item
         * @param get reads it off a value
         * @param set puts it into a builder; not called when it was left out
         * @param <V> the type of an item
         * @return this
         */
        public <V> Builder<T, B> list(
                String property,
                Shape<V> element,
                Function<? super T, List<V>> get,
                BiConsumer<? super B, ? super List<V>> set) {
            return optional(property, Shapes.list(element), get.andThen(list -> present(list, list.isEmpty())), set);
        }

        /**
         * Declares a property that is an object from codes to values, left out when empty.
         *
         * @param property its name
         * @param element the shape of a value
         * @param get reads it off a value
         * @param set puts it into a builder; not called when it was left out
         * @param <V> the type of a value
         * @return this
         */
        public <V> Builder<T, B> map(
                String property,
                Shape<V> element,
                Function<? super T, Map<String, V>> get,
                BiConsumer<? super B, ? super Map<String, V>> set) {
            return optional(property, Shapes.map(element), get.andThen(map -> present(map, map.isEmpty())), set);
        }

        /** Adds what can be told of an object that cannot be read as a whole; pointers start from the object. */
        Builder<T, B> checkingParts(Function<JsonPlace, List<Problem>> check) {
            checkOfParts = check;
            return this;
        }

        private static <V> Optional<V> present(V value, boolean empty) {
            return empty ? Optional.empty() : Optional.of(value);
        }

        /**
         * Ends the description.
         *
         * @return the shape
         */
        public ObjectShape<T> build() {
            return new ObjectShape<>(name, new Recipe<>(start, finish, properties, checkOfParts));
        }
    }
}
