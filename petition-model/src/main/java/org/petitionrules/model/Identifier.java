package org.petitionrules.model;

import java.util.Collections;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * What may serve as the id of a dossier, claim, event, organ or petitioner: 1 to 64 characters; letters or digits of
 * any script, and {@code . _ - ( )} with the brackets and signs of Chinese document numbers {@code 〔 〕 （ ） 号};
 * beginning with a letter, digit or bracket.
 *
 * <p>No blanks, no control characters, no slashes. An id is shown in messages, so it must not be a name, an identity
 * number or a telephone number (SG-01); the library cannot see that, the adopter must.
 */
public final class Identifier {
    private static final int LONGEST = 64;
    private static final String SIGNS = "._-()（）〔〕";
    private static final MessageTemplate EXPECTED = MessageTemplate.of(
            "identifier.expected",
            "应为标识符（1至{0}个字符，限字母、数字、文号括号及 . _ -），实为长{1}个字符且不合规的文本",
            "expected an identifier (1 to {0} characters: letters, digits, document-number brackets and . _ -), found"
                    + " a text of {1} characters that is none");

    private Identifier() {}

    /**
     * Whether a text is an identifier.
     *
     * @param text not null
     * @return true when it is
     */
    public static boolean is(String text) {
        if (text.isEmpty() || text.length() > LONGEST || "._-".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
    }

    /**
     * The text, when it is an identifier.
     *
     * @param text not null
     * @return the same text
     * @throws RefusedException when it is none; the message does not repeat it
     */
    public static String require(String text) {
        if (!is(text)) {
            throw new RefusedException(Collections.singletonList(Problem.at("", refusal(text))));
        }
        return text;
    }

    /**
     * Why a text is not an identifier.
     *
     * @param text not null
     * @return the message, without the text
     */
    public static Message refusal(String text) {
        return EXPECTED.with(LONGEST, text.length());
    }
}
