package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.petitionrules.model.Term;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.rules.book.RuleRef;
import org.petitionrules.rules.disclosure.DisclosureRules;
import org.petitionrules.rules.disclosure.Material;
import org.petitionrules.rules.disclosure.Recipient;

/** Compiles the disclosure rows of packs; a row that allows what SG-01 forbids is refused. */
final class DisclosureCompiler {
    private static final List<String> COLUMNS = Arrays.asList("id", "provision", "material", "recipient", "disclosed");

    private final Compilation book;
    private final List<DisclosureRules.Row> rows = new ArrayList<>();

    DisclosureCompiler(Compilation book) {
        this.book = book;
    }

    void add(Pack pack) {
        for (Cells cells : Cells.rows(pack.section("disclosure"), COLUMNS, book.problems)) {
            Optional<RuleRef> rule = book.rule(cells);
            Set<Material> materials = terms(Material.values(), cells, "material", "材料类别", "material");
            Set<Recipient> recipients = terms(Recipient.values(), cells, "recipient", "接收人", "recipient");
            boolean allows = cells.text("disclosed").equals("yes");
            if (!allows && !cells.text("disclosed").equals("no")) {
                book.problem(
                        cells.at("disclosed"),
                        PackMessages.UNKNOWN,
                        Bilingual.of("是否", "yes or no"),
                        Compilation.shown(cells.text("disclosed")));
            } else if (rule.isPresent() && !materials.isEmpty() && !recipients.isEmpty()) {
                DisclosureRules.Row row = new DisclosureRules.Row(rule.get(), materials, recipients, allows);
                if (row.isLawful()) {
                    rows.add(row);
                } else {
                    book.problem(
                            cells.at("disclosed"),
                            PackMessages.SG_01,
                            row.rule().ruleId());
                }
            }
        }
    }

    private <T extends Term> Set<T> terms(T[] all, Cells cells, String column, String zh, String en) {
        if (cells.text(column).equals("*")) {
            return new LinkedHashSet<>(Arrays.asList(all));
        }
        Set<T> terms = new LinkedHashSet<>();
        for (String code : Compilation.split(cells.text(column), "\\|")) {
            book.term(all, code, cells.at(column), zh, en).ifPresent(terms::add);
        }
        return terms;
    }

    DisclosureRules rules() {
        return DisclosureRules.of(rows);
    }
}
