package org.petitionrules.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds of every sentence of the module. */
class TemplatesTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    @Test
    void every_sentence_has_the_same_places_in_both_languages_numbered_from_zero() throws Exception {
        for (MessageTemplate template : templates()) {
            Set<String> places = places(template.text().zh());
            assertThat(places)
                    .as(template.key())
                    .isEqualTo(places(template.text().en()));
            int number = 0;
            for (String place : places) {
                assertThat(place).as(template.key()).isEqualTo(Integer.toString(number++));
            }
        }
    }

    @Test
    void every_sentence_has_a_key_of_its_own_of_lower_case_words() throws Exception {
        List<String> keys = new ArrayList<>();
        templates().forEach(template -> keys.add(template.key()));

        assertThat(keys).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> key.matches("[a-z]+(\\.[a-z0-9-]+)+"));
    }

    private static List<MessageTemplate> templates() throws ReflectiveOperationException {
        List<MessageTemplate> templates = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.petitionrules.model")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(MessageTemplate.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    templates.add((MessageTemplate) constant.get(null));
                }
            }
        }
        return templates;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (Matcher matcher = PLACE.matcher(text); matcher.find(); ) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
