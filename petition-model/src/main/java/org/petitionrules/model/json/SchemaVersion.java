package org.petitionrules.model.json;

import java.util.Optional;

/** The property {@code schemaVersion}, the first of every document. */
final class SchemaVersion {
    private static final String NAME = "schemaVersion";

    private SchemaVersion() {}

    /** Declares the version first: written and required in a document of its own, only read in a part of another. */
    static <T, B> ObjectShape.Builder<T, B> declare(ObjectShape.Builder<T, B> document, boolean alone) {
        Shape<Integer> version = Shapes.version(PetitionJson.SCHEMA_VERSION);
        return alone
                ? document.required(NAME, version, value -> PetitionJson.SCHEMA_VERSION, (builder, read) -> {})
                : document.optional(NAME, version, value -> Optional.empty(), (builder, read) -> {});
    }
}
