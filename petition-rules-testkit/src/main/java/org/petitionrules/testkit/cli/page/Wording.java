package org.petitionrules.testkit.cli.page;

import java.util.Collection;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;

/** Puts words into one language, with its punctuation. Immutable. */
public final class Wording {
    private final Language language;

    /**
     * Wording in a language.
     *
     * @param language not null
     */
    public Wording(Language language) {
        this.language = language;
    }

    /**
     * A text in the language.
     *
     * @param text not null
     * @return its words
     */
    public String of(Bilingual text) {
        return text.in(language);
    }

    /**
     * A sentence in the language.
     *
     * @param template not null
     * @param arguments as many as it has places
     * @return its words
     */
    public String of(MessageTemplate template, Object... arguments) {
        return template.with(arguments).in(language);
    }

    /**
     * The language.
     *
     * @return not null
     */
    public Language language() {
        return language;
    }

    private boolean isChinese() {
        return language == Language.ZH;
    }

    /**
     * A text in brackets, to be put behind a word.
     *
     * @param text not null
     * @return with a blank before it where the language wants one
     */
    public String inBrackets(String text) {
        return isChinese() ? "（" + text + "）" : " (" + text + ")";
    }

    /**
     * A text in the brackets of a citation, to be put behind a word.
     *
     * @param text not null
     * @return with a blank before it where the language wants one
     */
    public String cited(String text) {
        return isChinese() ? "〔" + text + "〕" : " [" + text + "]";
    }

    /**
     * A label, a colon and a text.
     *
     * @param label not null
     * @param text not null
     * @return joined
     */
    public String labelled(String label, String text) {
        return label + (isChinese() ? "：" : ": ") + text;
    }

    /**
     * Items of an enumeration.
     *
     * @param items not null
     * @return joined
     */
    public String listed(Collection<String> items) {
        return String.join(isChinese() ? "、" : ", ", items);
    }

    /**
     * Parts of a sentence.
     *
     * @param items not null
     * @return joined
     */
    public String inSequence(Collection<String> items) {
        return String.join(isChinese() ? "；" : "; ", items);
    }
}
