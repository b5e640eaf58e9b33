package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A clock as it stands in a pack, before its words are looked up. */
final class ClockText {
    String id = "";
    String provision = "";
    String duty = "";
    StartText start = new StartText();
    PeriodText period = new PeriodText();
    Optional<PresumedText> presumed = Optional.empty();
    Map<String, String> when = new LinkedHashMap<>();
    List<String> metBy = new ArrayList<>();
    List<String> endedBy = new ArrayList<>();
    Optional<ExtensionText> extension = Optional.empty();

    /** What starts it. */
    static final class StartText {
        Optional<String> event = Optional.empty();
        Optional<String> receipt = Optional.empty();
        Optional<String> function = Optional.empty();
    }

    /** How long it runs. */
    static final class PeriodText {
        Optional<Integer> naturalDays = Optional.empty();
        Optional<Integer> workingDays = Optional.empty();
        Optional<Boolean> asSpecified = Optional.empty();
    }

    /** From when it is presumed to run. */
    static final class PresumedText {
        String provision = "";
        String receipt = "";
        Optional<String> function = Optional.empty();
        PeriodText after = new PeriodText();
        Map<String, String> when = new LinkedHashMap<>();
    }

    /** How it may be extended. */
    static final class ExtensionText {
        String event = "";
        String amount = "";
        PeriodText upTo = new PeriodText();
        Map<String, String> needs = new LinkedHashMap<>();
        String notice = "";
    }
}
