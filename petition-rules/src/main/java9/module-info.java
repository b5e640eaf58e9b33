import org.jspecify.annotations.NullMarked;

/** What follows from what is known: calendar, rule packs, tables, clocks, closure gate, explanations. */
@NullMarked
module org.petitionrules.rules {
    requires transitive org.petitionrules.model;
    requires transitive io.vavr;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports org.petitionrules.rules;
    exports org.petitionrules.rules.book;
    exports org.petitionrules.rules.calendar;
    exports org.petitionrules.rules.clock;
    exports org.petitionrules.rules.closure;
    exports org.petitionrules.rules.competence;
    exports org.petitionrules.rules.coverage;
    exports org.petitionrules.rules.deadline;
    exports org.petitionrules.rules.decision;
    exports org.petitionrules.rules.disclosure;
    exports org.petitionrules.rules.explain;
    exports org.petitionrules.rules.fact;
    exports org.petitionrules.rules.json;
    exports org.petitionrules.rules.responsibility;
    exports org.petitionrules.rules.table;
}
