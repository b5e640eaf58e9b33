package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.Moment;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.organ.OrganDirectory;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.json.DecisionJson;

/** The forms of the output, and what happens when something fails that is nobody's bad input. */
class OutputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TWO = Dossiers.line("a") + "\n" + Dossiers.line("b");

    @Test
    void json_is_one_array_of_decisions() throws Exception {
        JsonNode array =
                JSON.readTree(Run.on(TWO, "decide", "--format=json", "-").out());
        assertThat(array).hasSize(2);
        assertThat(array.get(1).get("dossier").asText()).isEqualTo("b");
        assertThat(array.get(1).has("explanation")).isFalse();
        assertThat(Run.on("[]", "decide", "--format=json", "-").out()).isEqualTo("[]\n");
    }

    @Test
    void jsonl_is_the_decision_of_the_library_on_one_line() {
        String expected = DecisionJson.write(RuleBook.shipped("cn-2022")
                .decide(
                        PetitionJson.DOSSIER.read(Dossiers.line("a")),
                        OrganDirectory.empty(),
                        Moment.of(LocalDate.of(2025, 10, 1))));
        assertThat(Run.decide(Dossiers.line("a")).out()).isEqualTo(expected + "\n");
    }

    @Test
    void the_explanation_is_added_when_asked_for() throws Exception {
        JsonNode decision =
                JSON.readTree(Run.decide(Dossiers.line("a"), "--explain").out());
        assertThat(decision.get("explanation").get("statement").get("en").asText())
                .startsWith("the decision on dossier a");
        assertThat(Run.on(TWO, "decide", "--lang=en", "--explain", "-").out())
                .contains("\nWhy\n  the decision on dossier a by", "\nWhy\n  the decision on dossier b by");
    }

    @Test
    void the_last_line_of_text_has_the_totals_and_says_that_this_is_no_legal_advice() {
        assertThat(Run.on(TWO + "\n{}", "decide", "--lang=en", "-").out())
                .endsWith("\n2 decided, 1 refused. This is not legal advice.\n");
        assertThat(Run.on(TWO, "decide", "--lang=zh", "-").out()).endsWith("\n已决定2件，拒绝0件。仅供参考，不是法律意见。\n");
    }

    @Test
    void an_output_that_takes_no_more_ends_the_run_with_74() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"decide", "--lang=en", "-"},
                new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8)),
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                err,
                Run.CLOCK);
        assertThat(status).isEqualTo(74);
        assertThat(new String(err.toByteArray(), StandardCharsets.UTF_8).trim())
                .isEqualTo("the standard output takes no more");
    }

    @Test
    void an_input_that_fails_is_bad_input_without_its_own_words() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("secret words");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("secret words");
            }
        };
        Run run = Run.on(failing, "decide", "--lang=en", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("standard input: it cannot be read (IOException)");
    }

    @Test
    void not_even_an_error_of_the_machine_shows_its_stack() {
        OutputStream exhausted = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("secret words");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] input = TWO.getBytes(StandardCharsets.UTF_8);
        String[] arguments = {"decide", "--lang=en", "-"};
        assertThat(Main.run(arguments, new ByteArrayInputStream(input), exhausted, err, Run.CLOCK))
                .isEqualTo(70);
        assertThat(new String(err.toByteArray(), StandardCharsets.UTF_8).trim())
                .isEqualTo("this program made a mistake; please report it: java.lang.OutOfMemoryError");
    }

    @Test
    void a_mistake_of_the_program_is_told_by_class_names_only() {
        InputStream mistaken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("secret words", new ArithmeticException("more of them"));
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                throw new IllegalStateException("secret words", new ArithmeticException("more of them"));
            }
        };
        Run run = Run.on(mistaken, "decide", "--lang=en", "-");
        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err().trim())
                .isEqualTo("this program made a mistake; please report it: java.lang.IllegalStateException <"
                        + " java.lang.ArithmeticException");
    }
}
