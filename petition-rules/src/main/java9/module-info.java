import org.jspecify.annotations.NullMarked;

/** What follows from what is known: calendar, rule packs, tables, clocks, closure gate, explanations. */
@NullMarked
module org.petitionrules.rules {
    requires transitive org.petitionrules.model;
    requires transitive io.vavr;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports org.petitionrules.rules;
}
