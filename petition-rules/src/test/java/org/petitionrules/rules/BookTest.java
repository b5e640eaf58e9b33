package org.petitionrules.rules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the checks of each shipped book over it. */
class BookTest {
    @TestFactory
    Stream<DynamicTest> hengkou() {
        return tests(RuleBook.shipped("hengkou"), HengkouChecks.all());
    }

    @TestFactory
    Stream<DynamicTest> cn2022() {
        return tests(RuleBook.shipped("cn-2022"), Cn2022Checks.all());
    }

    /** The books that are clocks only, each with the id of its book in front; rules known from memory only are on. */
    @TestFactory
    Stream<DynamicTest> books_of_clocks() {
        return ClockBooks.all().entrySet().stream().flatMap(entry -> {
            RuleBook book = RuleBook.shipped(entry.getKey()).withUnconfirmed();
            return entry.getValue().stream()
                    .map(check -> DynamicTest.dynamicTest(entry.getKey() + ": " + check.name(), () -> check.run(book)));
        });
    }

    private static Stream<DynamicTest> tests(RuleBook book, List<BookCheck> checks) {
        return checks.stream().map(check -> DynamicTest.dynamicTest(check.name(), () -> check.run(book)));
    }
}
