package org.petitionrules.rules;

import java.util.List;
import org.petitionrules.rules.coverage.CoveredDocument;
import org.petitionrules.rules.pack.CoveragePack;

/**
 * The provision register (条款登记): each article and row of the documents that the shipped books rest on, and whether it is
 * ruled, left to a finding, informative, or not covered and why. It is about the books of this jar only.
 */
public final class Coverage {
    private Coverage() {}

    /**
     * The register, read when first asked for.
     *
     * @return unmodifiable, always the same, in the order of the documents
     */
    public static List<CoveredDocument> documents() {
        return CoveragePack.documents();
    }
}
