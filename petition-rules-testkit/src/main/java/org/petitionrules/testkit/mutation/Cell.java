package org.petitionrules.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import org.petitionrules.rules.fact.Fact;

/** The values a cell of a pack allows, and their opposite, in the language of packs. */
final class Cell {
    private Cell() {}

    /** The cell that allows just the values that a cell does not; empty when it allows all of them. */
    static String negated(Fact fact, String cell) {
        boolean[] allowed = new boolean[fact.size()];
        for (String part : cell.split("\\|")) {
            allow(fact, part.trim(), allowed);
        }
        List<String> others = new ArrayList<>();
        for (int value = 0; value < allowed.length; value++) {
            if (!allowed[value]) {
                others.add(code(fact, value));
            }
        }
        return fact.isNumber() ? ranges(fact, allowed) : String.join("|", others);
    }

    private static void allow(Fact fact, String part, boolean[] allowed) {
        for (int value = 0; value < allowed.length; value++) {
            boolean isHit;
            if (part.equals("*")) {
                isHit = true;
            } else if (part.equals("?")) {
                isHit = value == Fact.NOT_RECORDED;
            } else if (fact.isNumber() && value != Fact.NOT_RECORDED) {
                int cut = fact.values().indexOf(part.startsWith("<") ? ">=" + part.substring(1) : part) + 1;
                isHit = part.startsWith("<") ? value < cut : value >= cut;
            } else {
                isHit = value != Fact.NOT_RECORDED
                        && fact.values().get(value - 1).equals(part);
            }
            allowed[value] |= isHit;
        }
    }

    private static String code(Fact fact, int value) {
        return value == Fact.NOT_RECORDED ? "?" : fact.values().get(value - 1);
    }

    /** Only one-sided ranges can be written: below the lowest cut that is allowed, or from it on. */
    private static String ranges(Fact fact, boolean[] allowed) {
        List<String> parts = new ArrayList<>();
        if (!allowed[Fact.NOT_RECORDED]) {
            parts.add("?");
        }
        for (int value = 2; value < allowed.length; value++) {
            if (allowed[value] && !allowed[value - 1]) {
                parts.add("<" + fact.values().get(value - 1).substring(2));
            }
            if (!allowed[value] && allowed[value - 1]) {
                parts.add(fact.values().get(value - 1));
            }
        }
        return String.join("|", parts);
    }
}
