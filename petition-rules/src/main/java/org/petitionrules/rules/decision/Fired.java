package org.petitionrules.rules.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.petitionrules.rules.table.Row;
import org.petitionrules.rules.table.Table;

/** The rows of a table that fired for a claim, or for the matter. Immutable. */
public final class Fired {
    private final Table table;
    private final Optional<String> claim;
    private final int frame;
    private final LocalDate governedOn;
    private final List<Row> rows;

    Fired(Table table, Optional<String> claim, int frame, LocalDate governedOn, List<Row> rows) {
        this.table = table;
        this.claim = claim;
        this.frame = frame;
        this.governedOn = governedOn;
        this.rows = Collections.unmodifiableList(rows);
    }

    /**
     * The table.
     *
     * @return not null
     */
    public Table table() {
        return table;
    }

    /**
     * The id of the claim.
     *
     * @return empty for the matter
     */
    public Optional<String> claim() {
        return claim;
    }

    /**
     * The place of the frame it was run over.
     *
     * @return the place of the claim; 0 for the matter
     */
    public int frame() {
        return frame;
    }

    /**
     * The day whose text governs it (A21): for routing, acceptance and the mode of handling the day of the first
     * receipt, else the day asked about.
     *
     * @return not null
     */
    public LocalDate governedOn() {
        return governedOn;
    }

    /**
     * The rows, in order.
     *
     * @return unmodifiable
     */
    public List<Row> rows() {
        return rows;
    }
}
