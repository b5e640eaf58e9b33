package org.petitionrules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Language;

/** Bytes of old systems and for old consoles. */
class EncodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");

    /** In GBK the number one is the bytes D2 BB, which as UTF-8 are the Cyrillic letter U+04BB. */
    private static final String ONE = "一";

    private static final String GARBLED_ONE = "\u04BB";

    @Test
    void gb18030_is_read_and_written_when_asked_for() {
        byte[] input = Dossiers.line("信〔2025〕1号").getBytes(GB18030);
        Run run = Run.on(input, "decide", "--lang=zh", "--encoding=gb18030", "--output-encoding=GB18030", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.outInGb18030()).contains("信〔2025〕1号", "首办责任", "已决定1件");
    }

    @Test
    void gbk_read_as_utf_8_is_told_with_the_way_out() {
        Run run = Run.decide(Dossiers.line("a").getBytes(GBK));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines().get(0))
                .matches(
                        "standard input, line 1: not UTF-8 from byte \\d+ on; if the file comes from an old system, try"
                                + " --encoding gb18030");
    }

    @Test
    void one_line_of_another_encoding_does_not_stop_the_others() {
        byte[] first = (Dossiers.line("a") + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] second = (Dossiers.line("b") + "\n").getBytes(GBK);
        byte[] third = Dossiers.line("c").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[first.length + second.length + third.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        Run run = Run.decide(all);
        int firstBadByte = first.length
                + new String(second, StandardCharsets.ISO_8859_1).indexOf("\"content\":\"")
                + "\"content\":\"".length()
                + 1;
        assertThat(run.out()).contains("\"dossier\":\"a\"", "\"dossier\":\"c\"").doesNotContain("\"dossier\":\"b\"");
        assertThat(run.errLines().get(0)).startsWith("standard input, line 2: not UTF-8 from byte " + firstBadByte);
    }

    private static String asciiBut(String id) {
        return Dossiers.line(id).replace("渠水不通", "");
    }

    @Test
    void gbk_that_happens_to_be_utf_8_is_decided_and_told() {
        Run run = Run.decide((asciiBut("a") + "\n" + asciiBut(ONE) + "\n" + asciiBut("b")).getBytes(GBK));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"dossier\":\"a\"", "\"dossier\":\"" + GARBLED_ONE + "\"", "\"dossier\":\"b\"");
        assertThat(run.errLines())
                .containsExactly("standard input, line 2: read as UTF-8, yet its text may be GBK; if ids or names come"
                        + " out garbled, say --encoding gb18030");
        assertThat(Run.on(asciiBut(ONE).getBytes(GBK), "decide", "--lang=zh", "-")
                        .err())
                .isEqualTo("标准输入 第1行：已按UTF-8读取，但文字也可能是GBK；标识、名称如成乱码，请改用 --encoding gb18030\n");
    }

    @Test
    void gbk_that_happens_to_be_utf_8_is_refused_where_its_neighbours_before_or_behind_are_not() {
        String doubtful = asciiBut(ONE);
        for (String input : new String[] {
            doubtful + "\n" + asciiBut("a") + "\n" + Dossiers.line("b"),
            Dossiers.line("b") + "\n" + asciiBut("a") + "\n" + doubtful,
            "[" + doubtful + "," + asciiBut("a") + "," + Dossiers.line("b") + "]"
        }) {
            Run run = Run.decide(input.getBytes(GBK));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).contains("\"dossier\":\"a\"").doesNotContain(GARBLED_ONE);
            assertThat(run.err())
                    .containsOnlyOnce("readable as UTF-8, but other parts of this input are not UTF-8")
                    .contains("try --encoding gb18030", "1 decided, 2 refused")
                    .doesNotContain("may be GBK;");
        }
    }

    @Test
    void text_that_is_surely_utf_8_is_not_in_doubt() {
        for (String sure : new String[] {Dossiers.line("\u00E9"), "\uFEFF" + asciiBut("\u00E9"), asciiBut("a")}) {
            assertThat(Run.decide(sure).err()).isEmpty();
        }
        assertThat(Run.decide(asciiBut(ONE).getBytes(GBK), "--encoding=gb18030").err())
                .isEmpty();
    }

    @Test
    void many_documents_in_doubt_keep_their_order_and_are_counted_after_the_twentieth() {
        StringBuilder lines = new StringBuilder();
        for (int i = 100; i < 125; i++) {
            lines.append(asciiBut("\u00E9" + i)).append('\n');
        }
        Run run = Run.decide(lines.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out().indexOf("\u00E9100")).isLessThan(run.out().indexOf("\u00E9124"));
        assertThat(run.errLines())
                .hasSize(21)
                .last()
                .isEqualTo("standard input: 5 more documents are as doubtful and not listed");
    }

    @Test
    void an_item_of_another_encoding_does_not_stop_the_others_of_an_array() {
        byte[] input = ("[" + Dossiers.line("a") + "," + Dossiers.line("b") + "]").getBytes(GBK);
        Run run = Run.decide(input);
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(1)).startsWith("standard input, line 1 (item 2 of the array): not UTF-8");
    }

    @Test
    void bytes_that_are_not_of_the_encoding_given_are_told() {
        byte[] input = Dossiers.line("a").replace("渠", "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Run.decide(input, "--encoding=gb18030").errLines().get(0))
                .contains("not in the encoding given, GB18030, from byte");
    }

    @Test
    void utf_16_is_known_by_its_first_bytes_and_read_when_asked_for() {
        for (Charset utf16 :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] input = Dossiers.line("a").getBytes(utf16);
            assertThat(Run.decide(input).err()).contains("found UTF-16; save it as UTF-8, or say --encoding utf-16");
            assertThat(Run.decide(input, "--encoding=" + utf16.name()).status()).isZero();
        }
    }

    @Test
    void zero_bytes_are_no_json() {
        Run run = Run.decide(new byte[10_000]);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines().get(0)).isEqualTo("standard input, line 1: not JSON near line 1, column 2");
    }

    @Test
    void json_loses_nothing_in_a_narrow_charset() {
        Run run = Run.decide(Dossiers.line("信〔2025〕1号"), "--output-encoding=US-ASCII");
        assertThat(run.out())
                .contains("\"dossier\":\"\\u4fe1\\u30142025\\u30151\\u53f7\"")
                .matches("\\p{ASCII}*");
    }

    @Test
    void a_console_gets_its_own_charset_and_colours_and_a_file_of_json_utf_8() {
        Terminal console = new Terminal(true, true, GBK, GBK);
        assertThat(shown(console, GBK, "decide", "-")).contains("首办责任", "\u001B[1mhengkou");
        assertThat(shown(console, GBK, "decide", "--format=jsonl", "-")).contains("收到的机关");
        assertThat(shown(console, StandardCharsets.UTF_8, "decide", "--output-encoding=utf-8", "-"))
                .contains("首办责任");
        Terminal file = new Terminal(false, false, GBK, GBK);
        assertThat(shown(file, GBK, "decide", "-")).contains("首办责任").doesNotContain("\u001B");
        assertThat(shown(file, StandardCharsets.UTF_8, "decide", "--format=jsonl", "-"))
                .contains("收到的机关");
        assertThat(shown(file, GBK, "decide", "--format=yaml", "-")).contains("--format应为下列之一");
    }

    @Test
    void a_charset_that_cannot_write_chinese_gives_way_to_utf_8() {
        assertThat(Terminal.fitForChinese(StandardCharsets.US_ASCII)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Terminal.fitForChinese(StandardCharsets.ISO_8859_1)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Terminal.fitForChinese(GBK)).isEqualTo(GBK);
    }

    /** Standard output and standard error together, in Chinese. */
    private static String shown(Terminal terminal, Charset charset, String... arguments) {
        byte[] input = Dossiers.caseFile("hengkou", "\"book\":\"hengkou\",").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Program(new Surroundings(new ByteArrayInputStream(input), out, out, Run.CLOCK, Language.ZH, terminal))
                .run(arguments);
        return new String(out.toByteArray(), charset);
    }
}
