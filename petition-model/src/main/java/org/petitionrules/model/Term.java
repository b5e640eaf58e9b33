package org.petitionrules.model;

import org.petitionrules.model.message.Bilingual;

/** A term of art with its name in Chinese and English. The closed vocabularies of the model are enums of terms. */
public interface Term {
    /**
     * The name of the term.
     *
     * @return not null
     */
    Bilingual label();

    /**
     * The code under which the term stands in JSON and in rule packs: lower case, words joined by hyphens, such as
     * {@code real-name}. Stable.
     *
     * @return not null
     */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * The Java name of the constant.
     *
     * @return not null
     */
    String name();
}
