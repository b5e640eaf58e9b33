package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.petitionrules.rules.disclosure.Disclosure;
import org.petitionrules.rules.disclosure.Material;
import org.petitionrules.rules.disclosure.Recipient;

/**
 * Disclosure, each material to each recipient: 2022 Regulations Art. 30 para. 3 and Rule 47 (never to the accused or the
 * unit), Rule 38 (the accused may ask for the conclusion), Rule 50 (clarified to the accused and the Party chief of the
 * unit), Rule 27 (result fed back to the reporter), and what SG-01 makes of silence.
 */
final class DisclosureChecks {
    private DisclosureChecks() {}

    static List<BookCheck> in2022() {
        List<BookCheck> checks = new ArrayList<>();
        String never = "no [D47-accused, R30-3-materials]";
        for (Material material : Material.values()) {
            Map<Recipient, String> expected = new LinkedHashMap<>();
            expected.put(Recipient.CLOSE_RELATIVE, "no [D-relative]");
            expected.put(Recipient.COMPETENT_BODY, "yes [D-competent]");
            expected.put(Recipient.UNKNOWN, "no [D-unknown]");
            switch (material) {
                case CONCLUSION:
                    expected.put(Recipient.ACCUSED, "yes [D38-conclusion]");
                    expected.put(Recipient.ACCUSED_UNIT, "no [D-unit-conclusion]");
                    expected.put(Recipient.REPORTER, "yes [D27-conclusion]");
                    break;
                case CLARIFICATION:
                    expected.put(Recipient.ACCUSED, "yes [D50-clarification]");
                    expected.put(Recipient.ACCUSED_UNIT, "yes [D50-clarification]");
                    expected.put(Recipient.REPORTER, "no [D-not-own]");
                    break;
                case REPORTER_IDENTITY:
                case REPORT:
                    expected.put(Recipient.ACCUSED, never);
                    expected.put(Recipient.ACCUSED_UNIT, never);
                    expected.put(Recipient.REPORTER, "yes [D-own]");
                    break;
                default:
                    expected.put(Recipient.ACCUSED, never);
                    expected.put(Recipient.ACCUSED_UNIT, never);
                    expected.put(Recipient.REPORTER, "no [D-not-own]");
            }
            assertThat(expected).hasSameSizeAs(Recipient.values());
            expected.forEach((recipient, answer) -> checks.add(BookCheck.of(
                    "Art. 30 para. 3, Rules 27, 38, 47, 50: " + material.code() + " to " + recipient.code(),
                    book -> assertThat(book.disclosure().of(material, recipient))
                            .hasToString(material.code() + " to " + recipient.code() + " " + answer))));
        }
        checks.add(BookCheck.of(
                "SG-01: what goes to anybody is free of the reporter's data, or is the report", book -> {
                    Disclosure conclusion = book.disclosure().of(Material.CONCLUSION, Recipient.ACCUSED);
                    assertThat(conclusion.mustBeFreeOfReporterData()).isTrue();
                    assertThat(book.disclosure()
                                    .of(Material.REPORT, Recipient.COMPETENT_BODY)
                                    .mustBeFreeOfReporterData())
                            .isFalse();
                    assertThat(book.disclosure()
                                    .of(Material.CONCLUSION, Recipient.UNKNOWN)
                                    .mustBeFreeOfReporterData())
                            .isFalse();
                }));
        return checks;
    }
}
