package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SG-01: whatever a document holds, nothing the command line writes repeats it. */
class ContentStaysInsideTest {
    private static final String MARK = "MARKER张三13800138000";

    /** A sound dossier with a mark in every field that is redacted. */
    private static String marked() {
        return Dossiers.line("a")
                .replace("渠水不通", MARK)
                .replace(
                        "\"petition\":{",
                        "\"petition\":{\"subChannel\":\"" + MARK + "\",\"petitioners\":[\"" + MARK + "\"],");
    }

    private static void assertSilent(Run run) {
        assertThat(run.out()).doesNotContain("MARKER").doesNotContain("13800138000");
        assertThat(run.err()).doesNotContain("MARKER").doesNotContain("13800138000");
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void redacted_content_shows_in_no_form_of_output(String format) {
        Run run = Run.on(marked(), "decide", "--explain", "--format=" + format, "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("cn-2022");
        assertSilent(run);
    }

    @Test
    void content_shows_in_no_complaint() {
        List<String> bad = new ArrayList<>();
        bad.add(marked().replace("\"claim\"", "\"" + MARK + "\""));
        bad.add(marked().replace("\"category\":\"claim\"", "\"category\":{\"" + "x\":\"" + MARK + "\"}"));
        bad.add(marked().replace("2025-09-01", MARK));
        bad.add(marked().replace("\"kind\":\"petition\"", "\"kind\":\"" + MARK + "\""));
        bad.add(marked().replace("\"kind\":\"petition\"", "\"kind\":\"marker-13800138000\""));
        bad.add(marked().replace("\"type\":\"received\"", "\"type\":\"" + MARK + "\""));
        bad.add(marked().replace("\"organ\":\"bureau\"", "\"organ\":\"" + MARK + " " + MARK + "\""));
        bad.add(marked().replace("\"id\":\"a\"", "\"id\":\"" + MARK + "!\""));
        bad.add(marked().replace("\"id\":\"a\"", "\"id\":\"" + MARK + "\",\"schemaVersion\":1"));
        bad.add(marked().replace("\"schemaVersion\":1", "\"schemaVersion\":\"" + MARK + "\""));
        bad.add(marked().replace("\"petition\":{", "\"petition\":{\"facts\":{\"marker\":\"" + MARK + "\"},"));
        bad.add(marked().replace("\"petition\":{", "\"petition\":{\"people\":13800138000,"));
        bad.add(marked().substring(0, marked().indexOf(MARK) + 8));
        bad.add(marked().replace(MARK, MARK + "\n" + MARK));
        bad.add(marked().replace(MARK, MARK + "\"" + MARK));
        bad.add(marked() + MARK);
        bad.add(MARK + marked());
        bad.add("\"" + MARK + "\"");
        bad.add("[\"" + MARK + "\", {\"" + "x\" " + MARK + "]");
        bad.add("[" + MARK + "]");
        bad.add(Dossiers.caseFile("a", "\"book\":\"" + MARK + "\","));
        bad.add(Dossiers.caseFile("a", "\"book\":\"marker-13800138000\","));
        bad.add(Dossiers.caseFile("a", "\"title\":\"" + MARK + "\","));
        for (String document : bad) {
            for (String language : new String[] {"--lang=zh", "--lang=en"}) {
                Run run = Run.on(document, "decide", language, "-");
                assertThat(run.status()).as(document).isEqualTo(2);
                assertThat(run.err()).isNotEmpty();
                assertSilent(run);
            }
        }
    }

    @Test
    void the_name_of_an_unknown_property_is_escaped_and_cut() {
        String name = "x\\u001b[31m\\u202e" + new String(new char[60]).replace('\0', 'y') + MARK;
        Run run = Run.decide(Dossiers.line("a").replace("\"petition\":{", "\"" + name + "\":1,\"petition\":{"));
        assertThat(run.errLines().get(0))
                .startsWith("standard input, line 1 /x\\u001b[31m\\u202eyyy")
                .contains("…: no such property here");
        assertSilent(run);
    }

    @Test
    void titles_and_names_of_organs_cannot_steer_the_terminal() {
        String organs = "\"organs\":[{\"ref\":\"bureau\",\"name\":\"局\\u001b[31m\\u202e\\nx\"}],";
        String title = "\"title\":{\"zh\":\"题\\u001b[2J\",\"en\":\"t\\u001b[2J\"},";
        Run run = Run.on(Dossiers.caseFile("a", title + organs), "decide", "--lang=zh", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("a  题\uFFFD[2J\n", "局\uFFFD[31m\uFFFD x").doesNotContain("\u001B", "\u202E");
    }
}
