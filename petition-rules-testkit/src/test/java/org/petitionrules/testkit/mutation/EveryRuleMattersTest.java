package org.petitionrules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.BookCheck;
import org.petitionrules.rules.ClockBooks;
import org.petitionrules.rules.Cn2022Checks;
import org.petitionrules.rules.HengkouChecks;
import org.petitionrules.rules.RuleBook;

/**
 * Law 15: a mutated book is refused when it loads, or caught by a named check, or listed as equivalent with the reason.
 */
class EveryRuleMattersTest {
    @Test
    void every_mutant_of_the_hengkou_book_is_refused_caught_or_explained() throws IOException {
        verdict("hengkou", HengkouChecks.all());
    }

    @Test
    void every_mutant_of_the_book_of_the_2022_regulations_is_refused_caught_or_explained() throws IOException {
        verdict("cn-2022", Cn2022Checks.all());
    }

    @TestFactory
    Stream<DynamicTest> every_mutant_of_a_book_of_clocks_is_refused_caught_or_explained() {
        return ClockBooks.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> verdict(entry.getKey(), entry.getValue())));
    }

    /** What the books share is caught when any of the books that stand over it catches it. */
    @Test
    void every_mutant_of_the_shared_words_is_refused_or_caught_by_a_book_over_them() throws IOException {
        Map<String, List<BookCheck>> books = new LinkedHashMap<>();
        books.put("cn-2022", Cn2022Checks.all());
        books.putAll(ClockBooks.all());
        books.put("hengkou", HengkouChecks.all());
        List<String> survivors = new ArrayList<>();
        for (Mutant mutant : BookMutator.ofShipped("cn-events")) {
            if (!isCaught(mutant, books)) {
                survivors.add(mutant.change());
            }
        }
        assertThat(survivors)
                .containsExactlyInAnyOrderElementsOf(equivalent("cn-events").keySet());
    }

    private static boolean isCaught(Mutant shared, Map<String, List<BookCheck>> books) throws IOException {
        for (Map.Entry<String, List<BookCheck>> over : books.entrySet()) {
            try (InputStream top = RuleBook.shippedPack(over.getKey())) {
                RuleBook book = RuleBook.load(
                                JsonSource.of(top), Collections.singletonList(JsonSource.of(shared.json())))
                        .withUnconfirmed();
                if (caught(book, over.getValue()).isPresent()) {
                    return true;
                }
            } catch (RefusedException doesNotLoad) {
                return true;
            }
        }
        return false;
    }

    private static void verdict(String id, List<BookCheck> checks) throws IOException {
        assertThat(caught(RuleBook.shipped(id).withUnconfirmed(), checks))
                .as("a check that the book itself fails would catch every mutant")
                .isEmpty();
        Map<String, String> equivalent = equivalent(id);
        List<String> survivors = new ArrayList<>();
        Map<String, Integer> caughtBy = new TreeMap<>();
        int refused = 0;
        List<Mutant> mutants = BookMutator.ofShipped(id);
        for (Mutant mutant : mutants) {
            RuleBook book;
            try {
                book = RuleBook.load(mutant.json()).withUnconfirmed();
            } catch (RefusedException doesNotLoad) {
                refused++;
                continue;
            }
            Optional<String> check = caught(book, checks);
            check.ifPresent(name -> caughtBy.merge(name, 1, Integer::sum));
            if (!check.isPresent()) {
                survivors.add(mutant.change());
            }
        }
        System.out.printf(
                "%s: %d mutants, %d refused at load, %d caught by %d named checks, %d equivalent%n",
                id,
                mutants.size(),
                refused,
                mutants.size() - refused - survivors.size(),
                caughtBy.size(),
                survivors.size());
        assertThat(survivors)
                .as("mutants that no check catches, against those listed as equivalent")
                .containsExactlyInAnyOrderElementsOf(equivalent.keySet());
    }

    private static Optional<String> caught(RuleBook book, List<BookCheck> checks) {
        for (BookCheck check : checks) {
            try {
                check.run(book);
            } catch (AssertionError | RuntimeException caught) {
                return Optional.of(check.name());
            }
        }
        return Optional.empty();
    }

    /** Lines of {@code mutant = reason}, none without the file; a mutant without a reason is a mistake. */
    private static Map<String, String> equivalent(String id) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        InputStream list = EveryRuleMattersTest.class.getResourceAsStream("equivalent-" + id + ".txt");
        if (list == null) {
            return reasons;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.trim().isEmpty() && !line.startsWith("#")) {
                    int split = line.indexOf(" = ");
                    assertThat(split).as(line).isPositive();
                    assertThat(line.substring(split + 3).trim()).as(line).isNotEmpty();
                    reasons.put(
                            line.substring(0, split).trim(),
                            line.substring(split + 3).trim());
                }
            }
        }
        return reasons;
    }
}
