package org.petitionrules.model.json;

/** What kind of JSON value stands at a {@link JsonPlace}. */
public enum JsonKind {
    /** An object: properties with names. */
    OBJECT,
    /** A list (a JSON array). */
    LIST,
    /** A text (a JSON string). */
    TEXT,
    /** A number without fraction and exponent, at most 20 digits long. */
    WHOLE_NUMBER,
    /** A number with a fraction or an exponent. The library's own formats have none. */
    OTHER_NUMBER,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** {@code null}. */
    NULL,
    /** A text or number that is too long and was already refused; it holds nothing and is not told a second time. */
    REFUSED
}
