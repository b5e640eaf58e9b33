package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganFunction;
import org.petitionrules.rules.clock.Start;

/** Compiles what starts clocks; whether the clocks they name are there is checked when all are known. */
final class StartCompiler {
    private final Compilation book;
    private final Set<String> receiptKinds;

    StartCompiler(Compilation book, Set<String> receiptKinds) {
        this.book = book;
        this.receiptKinds = receiptKinds;
    }

    Optional<Start> start(ClockText.StartText text, String at) {
        long ways = Stream.of(
                        text.event.isPresent(),
                        text.receipt.isPresent(),
                        text.end.isPresent(),
                        !text.earlier.isEmpty(),
                        !text.later.isEmpty())
                .filter(given -> given)
                .count();
        if (ways != 1 || ((text.function.isPresent() || text.returned) && !text.receipt.isPresent())) {
            book.problem(at, PackMessages.START);
            return Optional.empty();
        }
        if (text.receipt.isPresent()) {
            return receipt(text.receipt.get(), text.function, text.returned, at);
        }
        if (text.end.isPresent()) {
            return Optional.of(Start.endOf(text.end.get()));
        }
        return text.event.isPresent() ? event(text.event.get(), at + "/event") : chosen(text);
    }

    private Optional<Start> event(String list, String at) {
        Set<String> kinds = book.kinds(list, at);
        for (String kind : kinds) {
            if (receiptKinds.contains(kind)) {
                book.problem(at, PackMessages.UNKNOWN, Bilingual.of("起算", "start"), kind);
            }
        }
        return Optional.of(Start.event(kinds));
    }

    private Optional<Start> chosen(ClockText.StartText text) {
        boolean later = text.earlier.isEmpty();
        List<Start> starts = new ArrayList<>();
        for (JsonPlace place : later ? text.later : text.earlier) {
            ClockText.StartText one = ClockShapes.START.read(place, book.problems);
            if (one != null) {
                start(one, place.pointer()).ifPresent(starts::add);
            }
        }
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(later ? Start.laterOf(starts) : Start.earlierOf(starts));
    }

    Optional<Start> receipt(String came, Optional<String> function, boolean returned, String at) {
        Optional<Start.Came> how = Arrays.stream(Start.Came.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(came))
                .findFirst();
        if (!how.isPresent()) {
            book.problem(at, PackMessages.UNKNOWN, Bilingual.of("收到方式", "way of receipt"), Compilation.shown(came));
        }
        Set<OrganFunction> functions = EnumSet.noneOf(OrganFunction.class);
        boolean unknownToo = false;
        for (String code : Compilation.split(function.orElse(""), "\\|")) {
            if (code.equals("?")) {
                unknownToo = true;
            } else {
                book.term(OrganFunction.values(), code, at + "/function", "机关职能", "organ function")
                        .ifPresent(functions::add);
            }
        }
        boolean unknown = unknownToo;
        return how.map(way -> Start.receipt(receiptKinds, way, functions, unknown, returned));
    }
}
