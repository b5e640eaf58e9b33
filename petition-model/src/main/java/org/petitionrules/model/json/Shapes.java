package org.petitionrules.model.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.petitionrules.model.Code;
import org.petitionrules.model.FactValue;
import org.petitionrules.model.Identifier;
import org.petitionrules.model.Term;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganRef;

/** The shapes of simple values, and of lists and maps of values. */
public final class Shapes {
    /** The most characters a text of a document may have. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final String PETITIONER = "petitioner";
    private static final Shape<String> IDENTIFIER =
            new TextShape(Bilingual.of("标识符", "an identifier"), Identifier::is, Identifier::refusal);
    private static final Shape<Party> PARTY = IDENTIFIER.as(
            Shapes::party, party -> party.organ().map(OrganRef::value).orElse(PETITIONER));
    private static final Shape<String> CODE = new TextShape(Bilingual.of("代码", "a code"), Code::is, Code::refusal);
    private static final Shape<LocalDate> DATE = new DateShape();
    private static final Shape<Boolean> YES_NO = new YesNoShape();
    private static final Shape<FactValue> FACT_VALUE = new FactValueShape();
    private static final Shape<Bilingual> BILINGUAL = BilingualShape.shape();

    private Shapes() {}

    /**
     * A text of any characters, empty included, as long as they are whole characters.
     *
     * @param longest the most characters (UTF-16 units), at most {@link #LONGEST_TEXT}
     * @return the shape
     */
    public static Shape<String> text(int longest) {
        return TextShape.atMost(longest);
    }

    /**
     * A text by the rules of {@link Identifier}.
     *
     * @return the shape
     */
    public static Shape<String> identifier() {
        return IDENTIFIER;
    }

    /**
     * The petitioner, written {@code petitioner}, or the organ of an identifier.
     *
     * @return the shape
     */
    public static Shape<Party> party() {
        return PARTY;
    }

    private static Party party(String text) {
        return text.equals(PETITIONER) ? Party.petitioner() : Party.of(OrganRef.of(text));
    }

    /**
     * A text by the rules of {@link Code}.
     *
     * @return the shape
     */
    public static Shape<String> code() {
        return CODE;
    }

    /**
     * A day, written {@code 2026-07-30}, of the years 1 to 9999. A point in time is refused, telling the day it falls on
     * in China.
     *
     * @return the shape
     */
    public static Shape<LocalDate> date() {
        return DATE;
    }

    /**
     * A whole number within a range.
     *
     * @param least inclusive
     * @param most inclusive
     * @return the shape
     */
    public static Shape<Long> wholeNumber(long least, long most) {
        return new WholeNumberShape(least, most);
    }

    /**
     * A whole number within a range.
     *
     * @param least inclusive
     * @param most inclusive
     * @return the shape
     */
    public static Shape<Integer> wholeNumber(int least, int most) {
        return new WholeNumberShape(least, most).as(Long::intValue, Integer::longValue);
    }

    /**
     * {@code true} or {@code false}.
     *
     * @return the shape
     */
    public static Shape<Boolean> yesNo() {
        return YES_NO;
    }

    /**
     * A term of a closed vocabulary, by its {@link Term#code()}.
     *
     * @param type the vocabulary
     * @param zh what it is called, in Chinese
     * @param en what it is called, in English, with its article
     * @param <E> the vocabulary
     * @return the shape
     */
    public static <E extends Enum<E> & Term> Shape<E> term(Class<E> type, String zh, String en) {
        return new TermShape<>(type, Bilingual.of(zh, en));
    }

    /**
     * A text in both languages: {@code {"zh": ..., "en": ...}}, neither blank.
     *
     * @return the shape
     */
    public static Shape<Bilingual> bilingual() {
        return BILINGUAL;
    }

    /**
     * A list.
     *
     * @param element the shape of its items
     * @param <T> the type of its items
     * @return the shape; what it reads is unmodifiable
     */
    public static <T> Shape<List<T>> list(Shape<T> element) {
        return new ListShape<>(element);
    }

    /**
     * An object whose property names are {@link Code codes} that the document chooses. Written in the order of the codes.
     *
     * @param value the shape of its values
     * @param <T> the type of its values
     * @return the shape; what it reads is unmodifiable
     */
    public static <T> Shape<Map<String, T>> map(Shape<T> value) {
        return new MapShape<>(value);
    }

    /**
     * The value of a declared fact: {@code true}, {@code false}, a code or a whole number of 64 bits.
     *
     * @return the shape
     */
    public static Shape<FactValue> factValue() {
        return FACT_VALUE;
    }

    /**
     * The version of a format, which has one of the values that this library reads.
     *
     * @param written the version that is written, and read
     * @return the shape
     */
    public static Shape<Integer> version(int written) {
        return new VersionShape(written);
    }
}
