package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/** A text of a certain form. */
final class TextShape implements Shape<String> {
    private static final Bilingual TEXT = Bilingual.of("文本", "a text");

    private final Bilingual name;
    private final Predicate<String> form;
    private final Function<String, Message> refusal;

    TextShape(Bilingual name, Predicate<String> form, Function<String, Message> refusal) {
        this.name = name;
        this.form = form;
        this.refusal = refusal;
    }

    static TextShape atMost(int longest) {
        return new TextShape(
                TEXT,
                text -> text.length() <= longest && isWhole(text),
                text -> text.length() > longest
                        ? JsonMessages.TEXT_TOO_LONG.with(longest, text.length())
                        : JsonMessages.HALF_CHARACTER.with());
    }

    static TextShape notBlank(int longest) {
        TextShape any = atMost(longest);
        return new TextShape(
                TEXT,
                text -> !isBlank(text) && any.form.test(text),
                text -> isBlank(text) ? JsonMessages.BLANK.with(TEXT, text.length()) : any.refusal.apply(text));
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /** A half of a surrogate pair is no character and cannot be written as UTF-8. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Override
    public Bilingual name() {
        return name;
    }

    @Override
    public @Nullable String read(JsonPlace at, List<Problem> problems) {
        if (!at.is(JsonKind.TEXT, name, problems)) {
            return null;
        }
        if (!form.test(at.text())) {
            at.refuse(refusal.apply(at.text()), problems);
            return null;
        }
        return at.text();
    }

    @Override
    public void write(String value, JsonGenerator out) throws IOException {
        if (!form.test(value)) {
            throw new RefusedException(Collections.singletonList(Problem.at("", refusal.apply(value))));
        }
        out.writeString(value);
    }
}
