package org.petitionrules.testkit.cli.input;

import java.util.Optional;

/** An input in which nothing can be read: it has one bad document, which tells why. */
final class NoDocuments implements Documents {
    private Optional<Document> reason;

    NoDocuments(Document reason) {
        this.reason = Optional.of(reason);
    }

    @Override
    public Optional<Document> next() {
        Optional<Document> told = reason;
        reason = Optional.empty();
        return told;
    }
}
