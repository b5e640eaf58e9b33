package org.petitionrules.model.message;

import java.util.Objects;

/**
 * One text in Chinese and English: a label, a summary, the name of a term of art.
 *
 * <p>Immutable and thread-safe. Neither side may be null or blank: a text that exists in one language only is a
 * mistake of the library or of a rule pack, so it is refused rather than shown half empty.
 */
public final class Bilingual {
    private final String zh;
    private final String en;

    private Bilingual(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * A text in both languages.
     *
     * @param zh the Chinese text, not null, not blank
     * @param en the English text, not null, not blank
     * @return the pair
     * @throws IllegalArgumentException when a side is blank
     */
    public static Bilingual of(String zh, String en) {
        if (isBlank(zh) || isBlank(en)) {
            throw new IllegalArgumentException("文字须中英文俱全 / a text must be given in Chinese and in English");
        }
        return new Bilingual(zh, en);
    }

    /** Blanks of every script, the ideographic one included. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /**
     * A text that reads the same in both languages, such as a code.
     *
     * @param text not null, not blank
     * @return the pair
     */
    public static Bilingual same(String text) {
        return of(text, text);
    }

    /**
     * The Chinese text.
     *
     * @return not null, not blank
     */
    public String zh() {
        return zh;
    }

    /**
     * The English text.
     *
     * @return not null, not blank
     */
    public String en() {
        return en;
    }

    /**
     * The text in one language.
     *
     * @param language not null
     * @return not null, not blank
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bilingual && ((Bilingual) other).zh.equals(zh) && ((Bilingual) other).en.equals(en);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zh, en);
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
