import org.jspecify.annotations.NullMarked;

/** Whether it is so: generators, laws, compliance kit, report and the command line. */
@NullMarked
module org.petitionrules.testkit {
    requires transitive org.petitionrules.rules;
    requires com.fasterxml.jackson.databind;
    requires static transitive net.jqwik.api;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;
    requires static info.picocli;

    // picocli fills in the fields of the commands.
    opens org.petitionrules.testkit.cli to
            info.picocli;
}
