package org.petitionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitionrules.rules.coverage.CoverageEntry;
import org.petitionrules.rules.coverage.CoveredDocument;

/**
 * The register against the documents themselves, so that what is to be covered is not our own list: every article in the
 * tables of regulations.md 1 to 5 and 7, every row of practices.md and safeguards.md. The documents lie under the
 * directory that the system property {@value #PROPERTY} names; without it nothing is tested here, and the run says so.
 */
class SharedCoverageTest {
    private static final String PROPERTY = "petitionrules.shared";
    private static final Pattern HEADING = Pattern.compile("#{2,3} (\\d+(?:\\.\\d+)?)[. ].*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d(?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern PRACTICE = Pattern.compile("(?:NA|JY|YF|CZ|ZX|HK)-\\d{2}");
    private static final List<String> PROVINCES =
            Arrays.asList("beijing-2006", "shanghai-2012", "zhejiang-2016", "shandong-2015", "henan-1997");
    private static final List<String> PROVINCE_NAMES =
            Arrays.asList("Beijing ", "Shanghai ", "Zhejiang ", "Shandong ", "Henan ");

    private Path domain = Paths.get("");

    @BeforeEach
    void look_for_the_shared_documents() {
        String shared = System.getProperty(PROPERTY, "");
        Assumptions.assumeFalse(shared.isEmpty(), "-D" + PROPERTY + " is not set");
        domain = Paths.get(shared, "domain");
    }

    /** The rows of all tables by section, heads left out; the cells without the signs of bold type. */
    private Map<String, List<List<String>>> tables(String document) throws IOException {
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        String section = "";
        String before = "";
        for (String line : Files.readAllLines(domain.resolve(document), StandardCharsets.UTF_8)) {
            Matcher heading = HEADING.matcher(line);
            section = heading.matches() ? heading.group(1) : section;
            if (line.startsWith("|") && before.startsWith("|") && !line.startsWith("| ---")) {
                List<String> cells = Arrays.stream(line.substring(1).split("\\|"))
                        .map(cell -> cell.replace("**", "").trim())
                        .collect(Collectors.toList());
                sections.computeIfAbsent(section, none -> new ArrayList<>()).add(cells);
            }
            before = line;
        }
        return sections;
    }

    private static CoveredDocument document(String id) {
        return Coverage.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    private static List<String> articles(List<CoveredDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.entries().stream())
                .map(CoverageEntry::article)
                .collect(Collectors.toList());
    }

    private static List<CoveredDocument> of(String section) {
        return Coverage.documents().stream()
                .filter(document -> document.section().equals(section))
                .collect(Collectors.toList());
    }

    /** What stands behind an article in brackets, such as where it was found, is no part of it. */
    private static String article(String cell) {
        return cell.replaceAll(" \\([^()]*\\)", "");
    }

    private void holds(String section, int rows) throws IOException {
        List<List<String>> lines = tables("regulations.md").get(section);
        assertThat(lines).as("the table of section " + section + " was read").hasSize(rows);
        List<String> registered = articles(of("regulations.md " + section));
        List<String> missing = new ArrayList<>();
        for (List<String> line : lines) {
            // Two lines of one article want two entries.
            if (!registered.remove(article(line.get(0)))) {
                missing.add(line.get(0));
            }
        }
        assertThat(missing)
                .as("articles of section " + section + " without an entry")
                .isEmpty();
    }

    @Test
    void every_article_of_the_tables_of_sections_1_to_5_is_registered() throws IOException {
        // Counted in the document: lines of each table below its head.
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("1", 47);
        rows.put("2", 17);
        rows.put("3.1", 7);
        rows.put("3.2", 5);
        rows.put("3.3", 6);
        rows.put("3.4", 3);
        rows.put("3.5", 5);
        rows.put("3.6", 4);
        rows.put("3.7", 3);
        rows.put("3.8", 4);
        rows.put("4", 6);
        rows.put("5.1", 39);
        rows.put("5.2", 8);
        rows.put("5.3", 10);
        rows.put("5.4", 6);
        rows.put("5.5", 2);
        rows.put("7.3", 3);
        for (Map.Entry<String, Integer> section : rows.entrySet()) {
            holds(section.getKey(), section.getValue());
        }
        Set<String> read = tables("regulations.md").keySet();
        assertThat(read.stream().filter(section -> section.matches("[1-5](\\..*)?|7\\..*")))
                .as("no section is passed over")
                .containsExactlyInAnyOrderElementsOf(plus(rows.keySet(), "7.1", "7.2"));
    }

    private static Set<String> plus(Set<String> some, String... more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(Arrays.asList(more));
        return all;
    }

    /** In the comparison of the provinces the articles stand in brackets, a column a province. */
    @Test
    void every_article_of_the_comparison_of_five_provinces_is_registered() throws IOException {
        List<List<String>> lines = tables("regulations.md").get("7.1");
        assertThat(lines).hasSize(11);
        int found = 0;
        for (int province = 0; province < PROVINCES.size(); province++) {
            Set<String> registered = new LinkedHashSet<>();
            articles(Arrays.asList(document(PROVINCES.get(province))))
                    .forEach(article -> registered.addAll(Arrays.asList(article.split(", "))));
            for (List<String> line : lines) {
                Matcher articles = IN_BRACKETS.matcher(line.get(province + 1));
                while (articles.find()) {
                    assertThat(registered)
                            .as(PROVINCES.get(province) + ": " + line.get(0))
                            .contains(articles.group(1).split(", "));
                    found++;
                }
            }
        }
        // Beijing 10, Shanghai 8, Zhejiang 7, Shandong 10, Henan 9: the brackets of each column, counted.
        assertThat(found).isEqualTo(44);
    }

    @Test
    void every_further_provision_of_the_five_provinces_is_registered() throws IOException {
        List<List<String>> lines = tables("regulations.md").get("7.2");
        assertThat(lines).hasSize(22);
        for (List<String> line : lines) {
            int province = 0;
            while (!line.get(0).startsWith(PROVINCE_NAMES.get(province))) {
                province++;
            }
            String article = line.get(0).substring(PROVINCE_NAMES.get(province).length());
            assertThat(articles(Arrays.asList(document(PROVINCES.get(province)))))
                    .as(line.get(0))
                    .contains(article);
        }
    }

    @Test
    void every_row_of_the_practices_is_registered_and_no_other() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        tables("practices.md").values().forEach(lines -> lines.forEach(line -> ids.add(line.get(0))));
        ids.removeIf(id -> !PRACTICE.matcher(id).matches());
        // NA 7, JY 11, YF 13, CZ 13, ZX 14, HK 12.
        assertThat(ids).hasSize(70);
        assertThat(new LinkedHashSet<>(articles(of("practices.md")))).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void every_safeguard_is_registered_and_no_other() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        tables("safeguards.md").values().forEach(lines -> lines.forEach(line -> ids.add(line.get(0))));
        ids.removeIf(id -> !id.startsWith("SG-"));
        // SG-01 stands twice, for identity and for disclosure.
        assertThat(ids).hasSize(9);
        assertThat(new LinkedHashSet<>(articles(of("safeguards.md")))).containsExactlyInAnyOrderElementsOf(ids);
    }
}
