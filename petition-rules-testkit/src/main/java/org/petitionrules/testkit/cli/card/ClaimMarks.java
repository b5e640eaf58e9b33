package org.petitionrules.testkit.cli.card;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.petitionrules.model.Claim;
import org.petitionrules.testkit.cli.page.Wording;

/** Tells which claims something is about, where that needs telling: not in a petition of one claim. */
final class ClaimMarks {
    private final Wording wording;
    private final List<String> all;

    ClaimMarks(Wording wording, List<Claim> claims) {
        this.wording = wording;
        this.all = claims.stream().map(Claim::id).collect(Collectors.toList());
    }

    /** A remark on what is about these claims; none when they are none or the only one. */
    List<String> of(List<String> claims) {
        if (claims.isEmpty() || all.size() == 1) {
            return Collections.emptyList();
        }
        return Collections.singletonList(
                claims.containsAll(all) ? wording.of(CardWords.EVERY_CLAIM) : wording.listed(claims));
    }

    /** The remark in brackets, where it is about some claims only. */
    String someInBrackets(List<String> claims) {
        return claims.containsAll(all) ? "" : inBrackets(claims);
    }

    /** The remark in brackets. */
    String inBrackets(List<String> claims) {
        return of(claims).stream().map(wording::inBrackets).collect(Collectors.joining());
    }
}
