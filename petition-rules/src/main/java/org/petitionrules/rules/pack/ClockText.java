package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.json.JsonPlace;

/** A clock as it stands in a pack, before its words are looked up. */
final class ClockText {
    String id = "";
    String provision = "";
    String duty = "";
    StartText start = new StartText();
    PeriodText period = new PeriodText();
    List<PresumedText> presumed = new ArrayList<>();
    Map<String, String> when = new LinkedHashMap<>();
    List<String> metBy = new ArrayList<>();
    List<String> endedBy = new ArrayList<>();
    List<String> notBy = new ArrayList<>();
    Optional<ExtensionText> extension = Optional.empty();
    Optional<PauseText> pause = Optional.empty();
    Optional<String> joined = Optional.empty();
    Optional<CapText> cap = Optional.empty();

    /** What starts it; the starts within another are read when they are looked up. */
    static final class StartText {
        Optional<String> event = Optional.empty();
        Optional<String> receipt = Optional.empty();
        Optional<String> function = Optional.empty();
        boolean returned;
        Optional<String> end = Optional.empty();
        List<JsonPlace> earlier = new ArrayList<>();
        List<JsonPlace> later = new ArrayList<>();
    }

    /** How long it runs. */
    static final class PeriodText {
        Optional<Integer> naturalDays = Optional.empty();
        Optional<Integer> workingDays = Optional.empty();
        Optional<Integer> months = Optional.empty();
        boolean asSpecified;
        boolean atOnce;
        boolean sameDay;
        boolean promptly;
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
        Optional<String> provision = Optional.empty();
        String event = "";
        Optional<String> amount = Optional.empty();
        PeriodText upTo = new PeriodText();
        Map<String, String> needs = new LinkedHashMap<>();
        Optional<String> notice = Optional.empty();
        Optional<String> withdrawnBy = Optional.empty();
        int times = 1;
    }

    /** Which of its days do not count. */
    static final class PauseText {
        String provision = "";
        String from = "";
        String to = "";
    }

    /** The overall limit of a chain of referrals. */
    static final class CapText {
        String provision = "";
        PeriodText period = new PeriodText();
    }
}
