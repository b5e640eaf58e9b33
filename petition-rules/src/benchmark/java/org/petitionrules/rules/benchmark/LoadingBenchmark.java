package org.petitionrules.rules.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.RuleBook;

/**
 * How long it takes to read, compile and prove every shipped book, from its file: once in a fresh virtual machine, as a
 * program does when it starts, and again when warm. The goal is a second.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {
    private final List<String> packs = new ArrayList<>();

    /** The files of all shipped books. The calendar, which no book is, has been read. */
    public LoadingBenchmark() {
        Calendars.china();
        RuleBook.shippedIds().forEach(id -> packs.add(text(id)));
    }

    private static String text(String id) {
        try (InputStream in = RuleBook.shippedPack(id)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                bytes.write(block, 0, count);
            }
            return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int loaded() {
        int provisions = 0;
        for (String pack : packs) {
            provisions += RuleBook.load(pack).provisions().size();
        }
        return provisions;
    }

    /**
     * All books, the first time in a process.
     *
     * @return how many provisions they have
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public int firstTime() {
        return loaded();
    }

    /**
     * All books, warm.
     *
     * @return how many provisions they have
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(2)
    public int warm() {
        return loaded();
    }
}
