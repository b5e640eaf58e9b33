package org.petitionrules.model;

import java.util.Collections;
import java.util.regex.Pattern;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * What may serve as a code of a rule book's vocabulary (a fact, an event kind, a role): lower-case ASCII letters and
 * digits in words joined by single hyphens, at most 40 characters, such as {@code danger-to-livelihood}.
 */
public final class Code {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;
    private static final MessageTemplate EXPECTED = MessageTemplate.of(
            "code.expected",
            "应为代码（小写字母、数字，以连字符相连，至多{0}个字符），实为长{1}个字符的其他文本",
            "expected a code (lower-case letters and digits joined by hyphens, at most {0} characters), found another"
                    + " text of {1} characters");

    private Code() {}

    /**
     * Whether a text is a code.
     *
     * @param text not null
     * @return true when it is
     */
    public static boolean is(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /**
     * The text, when it is a code.
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
     * Why a text is not a code.
     *
     * @param text not null
     * @return the message, without the text
     */
    public static Message refusal(String text) {
        return EXPECTED.with(LONGEST, text.length());
    }
}
