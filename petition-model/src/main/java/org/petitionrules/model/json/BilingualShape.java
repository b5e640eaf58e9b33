package org.petitionrules.model.json;

import org.petitionrules.model.message.Bilingual;

/** A text in both languages. */
final class BilingualShape {
    private static final Bilingual NAME = Bilingual.of("中英文俱全的文字", "a text in Chinese and English");

    private String zh = "";
    private String en = "";

    private BilingualShape() {}

    static Shape<Bilingual> shape() {
        Shape<String> text = TextShape.notBlank(Shapes.LONGEST_TEXT);
        return ObjectShape.of(NAME, BilingualShape::new, (BilingualShape both) -> Bilingual.of(both.zh, both.en))
                .required("zh", text, Bilingual::zh, (both, value) -> both.zh = value)
                .required("en", text, Bilingual::en, (both, value) -> both.en = value)
                .build();
    }
}
