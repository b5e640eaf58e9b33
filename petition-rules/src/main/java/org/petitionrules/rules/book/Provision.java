package org.petitionrules.rules.book;

import org.petitionrules.model.message.Bilingual;

/**
 * One provision a rule rests on (条款依据): an article of an instrument, a practice, or a reading of this project.
 *
 * <p>The summary is in our own words and is not the text of the article. Immutable and thread-safe.
 */
public final class Provision {
    private final String id;
    private final Bilingual source;
    private final Bilingual article;
    private final Bilingual summary;
    private final Confidence confidence;

    Provision(String id, Bilingual source, Bilingual article, Bilingual summary, Confidence confidence) {
        this.id = id;
        this.source = source;
        this.article = article;
        this.summary = summary;
        this.confidence = confidence;
    }

    /**
     * The id, unique within a rule book.
     *
     * @return not null
     */
    public String id() {
        return id;
    }

    /**
     * The instrument or account.
     *
     * @return not null
     */
    public Bilingual source() {
        return source;
    }

    /**
     * The article, paragraph or practice row.
     *
     * @return not null
     */
    public Bilingual article() {
        return article;
    }

    /**
     * What it says, in our own words.
     *
     * @return not null
     */
    public Bilingual summary() {
        return summary;
    }

    /**
     * How well it is known.
     *
     * @return not null
     */
    public Confidence confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provision && ((Provision) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
