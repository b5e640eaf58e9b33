package org.petitionrules.rules.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks: those of the calendar, each told as a ratio to adding plain days, all from one run; then how long
 * loading and proving the shipped books takes. With an argument, only those whose names contain it.
 */
public final class Benchmarks {
    private static final String BASE = "plainDays";

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments at most one, part of a name
     * @throws RunnerException when they cannot be run
     */
    public static void main(String[] arguments) throws RunnerException {
        String wanted = arguments.length > 0 ? arguments[0] : "";
        if (CalendarBenchmark.class.getSimpleName().contains(wanted)) {
            calendar();
        }
        if (LoadingBenchmark.class.getSimpleName().contains(wanted)) {
            loading();
        }
    }

    private static void loading() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LoadingBenchmark.class.getSimpleName())
                        .build())
                .run();
        System.out.printf("%n%-14s %10s%n", "all books", "ms");
        for (RunResult result : results) {
            System.out.printf(
                    "%-14s %10.0f%n",
                    name(result), result.getPrimaryResult().getScore());
        }
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static void calendar() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CalendarBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<Integer, Map<String, double[]>> byDays = new TreeMap<>();
        for (RunResult result : results) {
            int days = Integer.parseInt(result.getParams().getParam("days"));
            Result<?> bytes = result.getSecondaryResults().entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElseThrow(() -> new IllegalStateException("no allocation was measured"));
            byDays.computeIfAbsent(days, none -> new TreeMap<>())
                    .put(name(result), new double[] {result.getPrimaryResult().getScore(), bytes.getScore()});
        }
        System.out.printf("%n%6s %-14s %10s %8s %12s%n", "days", "", "ns", "ratio", "bytes");
        byDays.forEach((days, scores) -> {
            double base = scores.get(BASE)[0];
            scores.forEach((name, score) ->
                    System.out.printf("%6d %-14s %10.1f %8.2f %12.1f%n", days, name, score[0], score[0] / base, score[1]));
        });
    }
}
