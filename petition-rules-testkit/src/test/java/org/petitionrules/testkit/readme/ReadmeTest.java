package org.petitionrules.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.CaseFile;
import org.petitionrules.model.json.PetitionJson;
import org.petitionrules.model.organ.OrganRef;
import org.petitionrules.rules.RuleBook;
import org.petitionrules.rules.calendar.DueDate;
import org.petitionrules.rules.clock.Obligation;
import org.petitionrules.rules.deadline.Deadline;
import org.petitionrules.rules.deadline.DueChange;
import org.petitionrules.rules.deadline.WorkingDays;
import org.petitionrules.rules.decision.Decision;
import org.petitionrules.testkit.cli.Main;

/** What the README shows is what the project does. */
class ReadmeTest {
    private static final Path MODULE = Paths.get(System.getProperty("basedir", "."));

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private static String readme() throws IOException {
        return new String(Files.readAllBytes(MODULE.resolve("../README.md")), StandardCharsets.UTF_8);
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    @Test
    void the_twelve_lines_are_compiled_and_stand_in_the_readme_as_they_are() throws IOException {
        String source = source("TwelveLines");
        List<String> shown = shown(source);
        assertThat(shown).hasSize(12);
        assertThat(blocks("java").get(0)).isEqualTo(String.join("\n", shown) + "\n");
        assertThat(source).contains(blocks("text").get(0));
    }

    private static String source(String name) throws IOException {
        return new String(
                Files.readAllBytes(MODULE.resolve("src/test/java/org/petitionrules/testkit/readme/" + name + ".java")),
                StandardCharsets.UTF_8);
    }

    private static List<String> shown(String source) {
        String lines = source.substring(
                source.indexOf("// README begins\n") + "// README begins\n".length(),
                source.indexOf("        // README ends"));
        return Arrays.stream(lines.split("\n"))
                .map(line -> line.substring("        ".length()))
                .collect(Collectors.toList());
    }

    @Test
    void the_lines_on_due_dates_are_compiled_and_say_what_moves_by_the_provinces_file() throws IOException {
        assertThat(blocks("java").get(1)).isEqualTo(String.join("\n", shown(source("DueDateLines"))) + "\n");
        // From Friday 17 April 2026, five working days: 20, 21, 22, 23, 24 April; without the 20th and 21st: 22, 23,
        // 24,
        // 27, 28 April, four days later.
        Map<String, Deadline> open = new LinkedHashMap<>();
        open.put("moves", Deadline.of(LocalDate.of(2026, 4, 17), WorkingDays.of(5)));
        open.put("stays", Deadline.of(LocalDate.of(2026, 4, 24), WorkingDays.of(2)));
        List<DueChange> moved = DueDateLines.run(blocks("json").get(0), open);
        assertThat(moved).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("moves");
            assertThat(change.after().get().due()).isEqualTo("2026-04-28");
            assertThat(change.days()).isEqualTo(4);
            assertThat(change.lines().get(0).toString()).isEqualTo("ours-2026-1/more");
        });
    }

    @Test
    void the_twelve_lines_decide_what_the_readme_says() {
        Decision decision = TwelveLines.decide();
        assertThat(decision.responsibility().organ()).contains(OrganRef.of("county-water-bureau"));
        // Received on 1 September 2025; 1 September + 15 days = 16 September, a Tuesday (Art. 23 para. 2).
        Obligation notice = decision.obligations().get(0);
        assertThat(notice.duty().id()).isEqualTo("notify");
        assertThat(notice.due().map(DueDate::due)).contains(LocalDate.of(2025, 9, 16));
    }

    @Test
    void the_card_is_printed_as_the_readme_shows_it() throws IOException {
        String file = MODULE.resolve("src/main/resources/org/petitionrules/testkit/cases/chenzhou-wrong-referral.json")
                .toString();
        assertThat(printed("decide", "--lang", "en", file))
                .startsWith(blocks("text").get(1));
    }

    /** Each shown page stands behind the command that prints it: {@code $ petition-rules …}. */
    @Test
    void every_page_of_due_calendar_and_book_is_printed_as_the_readme_shows_it() throws IOException {
        List<String> pages = blocks("console");
        assertThat(pages).hasSize(4);
        for (String page : pages) {
            String command = page.substring(0, page.indexOf('\n'));
            assertThat(command).startsWith("$ petition-rules ");
            String shown = page.substring(command.length() + 1);
            String[] parts = shown.split("…\n");
            String printed =
                    printed(command.substring("$ petition-rules ".length()).split(" "));
            // Where the README leaves something out it shows an ellipsis on a line of its own.
            int from = 0;
            for (String part : parts) {
                int at = printed.indexOf(part, from);
                assertThat(at).as(part + " in " + printed).isGreaterThanOrEqualTo(from);
                from = at + part.length();
            }
            assertThat(printed).startsWith(parts[0]);
        }
        // Friday 26 September 2025 and five working days: 28 (worked Sunday), 29, 30, 9, 10 October.
        assertThat(pages.get(0)).contains("Due Friday 2025-10-10, as published.");
        assertThat(pages.get(2)).contains("HK03-red-c");
        assertThat(pages.get(3)).contains("2025-10-10（星期五）届满");
    }

    @Test
    void the_line_that_asks_for_a_last_day_is_answered_as_the_readme_shows_it() throws IOException {
        String[] lines = blocks("jsonl").get(0).split("\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new String[] {"due", "--lang", "en", "--format", "jsonl", "-"},
                new ByteArrayInputStream((lines[0] + "\n" + lines[1]).getBytes(StandardCharsets.UTF_8)),
                out,
                new ByteArrayOutputStream(),
                CLOCK);
        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).isEqualTo(lines[2] + "\n" + lines[3] + "\n");
    }

    private static String printed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                Main.run(arguments, new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), CLOCK);
        assertThat(status).isZero();
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void the_case_file_it_shows_can_be_read_and_decided() throws IOException {
        CaseFile file = PetitionJson.CASE_FILE.read(blocks("json").get(1));
        RuleBook book = RuleBook.shipped(file.book().get());
        assertThat(book.problems(file.dossier())).isEmpty();
        Decision decision =
                book.decide(file.dossier(), file.organs(), file.moment().get());
        assertThat(decision.irregularities()).isEmpty();
        // Accepted on 3 September 2025; 3 September + 60 days = 2 November, a Sunday, so Monday 3 November (Art. 34).
        assertThat(decision.obligations().stream()
                        .filter(obligation -> obligation.duty().id().equals("conclude"))
                        .map(obligation -> obligation.due().get().due())
                        .findFirst())
                .contains(LocalDate.of(2025, 11, 3));
    }

    @Test
    void the_quick_start_begins_with_one_line_to_decide_and_one_line_to_test() throws IOException {
        String quickStart = readme().substring(readme().indexOf("## Quick start"));
        assertThat(quickStart).contains("```sh\n");
        List<String> commands = blocks("sh");
        assertThat(commands.get(0).trim()).doesNotContain("\n").contains("petition-rules.jar decide ");
        assertThat(commands.get(1).trim()).doesNotContain("\n").startsWith("mvn ");
    }

    @Test
    void it_says_what_it_is_not_and_which_readings_are_ours() throws IOException {
        assertThat(readme()).contains("not legal advice", "不构成法律意见", "Readings of ours", "本项目的解释", "## 快速上手");
    }

    @Test
    void the_changelog_opens_with_the_version() throws IOException {
        String changelog = new String(Files.readAllBytes(MODULE.resolve("../CHANGELOG.md")), StandardCharsets.UTF_8);
        Matcher first = Pattern.compile("^## \\[(.*?)]", Pattern.MULTILINE).matcher(changelog);
        assertThat(first.find()).isTrue();
        assertThat(first.group(1)).isEqualTo("0.1.0");
    }
}
