package org.petitionrules.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Deciding is pure, data flows one way, and the model knows nothing of the rules. */
class ArchitectureTest {
    private static final String ROOT = "org.petitionrules.";
    /** Everything that runs between a dossier and its decision or explanation. */
    private static final String[] DECIDING = {
        ROOT + "rules.book..",
        ROOT + "rules.fact..",
        ROOT + "rules.table..",
        ROOT + "rules.calendar..",
        ROOT + "rules.deadline..",
        ROOT + "rules.clock..",
        ROOT + "rules.closure..",
        ROOT + "rules.competence..",
        ROOT + "rules.responsibility..",
        ROOT + "rules.decision..",
        ROOT + "rules.disclosure..",
        ROOT + "rules.explain..",
        ROOT + "model",
        ROOT + "model.event..",
        ROOT + "model.organ..",
        ROOT + "model.message..",
    };

    private static final Set<String> CALLS_TO_THE_OUTSIDE = new HashSet<>(Arrays.asList(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.lang.Class.forName",
            "java.lang.Class.newInstance"));
    private static final Set<String> CLASSES_OUTSIDE = new HashSet<>(
            Arrays.asList("java.util.TimeZone", "java.lang.Thread", "java.lang.Runtime", "java.lang.ClassLoader"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.petitionrules.model", "org.petitionrules.rules");

    @Test
    void the_packages_that_decide_are_all_there() {
        for (String deciding : DECIDING) {
            assertThat(CLASSES.that(resideInAnyPackage(deciding))).as(deciding).isNotEmpty();
        }
    }

    @Test
    void deciding_does_no_io_and_needs_no_reflection_or_threads() {
        noClasses()
                .that()
                .resideInAnyPackage(DECIDING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "java.sql..",
                        "java.lang.reflect..",
                        "java.lang.invoke.MethodHandles",
                        "java.util.concurrent..",
                        "java.util.logging..",
                        "com.fasterxml.jackson..",
                        "javax..")
                .check(CLASSES);
    }

    @Test
    void deciding_reads_no_clock_time_zone_environment_or_chance() {
        noClasses()
                .that()
                .resideInAnyPackage(DECIDING)
                .should()
                .callMethodWhere(aCallToTheOutside())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class, Clock.class, Date.class, Calendar.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> aCallToTheOutside() {
        Set<String> dated = new HashSet<>(Arrays.asList(
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                ZonedDateTime.class.getName(),
                Instant.class.getName()));
        return DescribedPredicate.describe("a clock, chance, the environment or a class loader", access -> {
            String owner = access.getTargetOwner().getName();
            String method = access.getName();
            return (dated.contains(owner) && method.equals("now"))
                    || CALLS_TO_THE_OUTSIDE.contains(owner + "." + method)
                    || CLASSES_OUTSIDE.contains(owner)
                    || (owner.equals("java.lang.System") && !method.equals("arraycopy"))
                    || (owner.equals("java.lang.Class") && method.startsWith("getDeclared"));
        });
    }

    @Test
    void deciding_keeps_no_static_state() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage(DECIDING))
                .should()
                .beFinal()
                .andShould(beOfAnImmutableType())
                .check(CLASSES);
    }

    /** A static final array or collection could still be changed; only types known not to change are let through. */
    private static ArchCondition<JavaField> beOfAnImmutableType() {
        return new ArchCondition<JavaField>("be of an immutable type") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean enumValues =
                        field.getOwner().isEnum() && field.getName().equals("$VALUES");
                boolean switchMap = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean ours = type.getPackageName().startsWith("org.petitionrules");
                boolean known = type.isPrimitive()
                        || type.isEnum()
                        || type.getName().equals("java.lang.String")
                        || type.getName().equals("java.util.Comparator")
                        || type.getName().equals("java.util.regex.Pattern");
                if (!enumValues && !switchMap && !ours && !known) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + ": " + type.getName()));
                }
            }
        };
    }

    @Test
    void the_model_knows_nothing_of_the_rules() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "rules..", ROOT + "testkit..", "io.vavr..")
                .check(CLASSES);
    }

    @Test
    void the_rules_know_nothing_of_the_testkit() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "testkit..")
                .check(CLASSES);
    }

    @Test
    void packages_of_the_rules_depend_on_each_other_in_one_direction() {
        slices().matching("org.petitionrules.rules.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void only_loading_and_writing_touch_json() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + "rules..")
                .and()
                .resideOutsideOfPackages(ROOT + "rules.pack..", ROOT + "rules.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..");
        rule.check(CLASSES);
    }

    @Test
    void classes_are_final_abstract_or_enums_so_that_nobody_can_change_what_they_do() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .orShould()
                .beEnums()
                .check(CLASSES);
    }
}
