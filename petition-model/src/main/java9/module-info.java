import org.jspecify.annotations.NullMarked;

/** What is known about a petition: immutable values and their JSON, no decisions. */
@NullMarked
module org.petitionrules.model {
    requires transitive com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports org.petitionrules.model;
    exports org.petitionrules.model.event;
    exports org.petitionrules.model.json;
    exports org.petitionrules.model.message;
    exports org.petitionrules.model.organ;
}
