package org.petitionrules.testkit.cli.card;

import java.util.Collection;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.MessageTemplate;

/** Puts words of the card into one language, with its punctuation. Immutable. */
final class Wording {
    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    String of(Bilingual text) {
        return text.in(language);
    }

    String of(MessageTemplate template, Object... arguments) {
        return template.with(arguments).in(language);
    }

    Language language() {
        return language;
    }

    private boolean isChinese() {
        return language == Language.ZH;
    }

    String inBrackets(String text) {
        return isChinese() ? "（" + text + "）" : " (" + text + ")";
    }

    String cited(String text) {
        return isChinese() ? "〔" + text + "〕" : " [" + text + "]";
    }

    String labelled(String label, String text) {
        return label + (isChinese() ? "：" : ": ") + text;
    }

    String listed(Collection<String> items) {
        return String.join(isChinese() ? "、" : ", ", items);
    }

    String inSequence(Collection<String> items) {
        return String.join(isChinese() ? "；" : "; ", items);
    }
}
