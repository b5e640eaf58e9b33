package org.petitionrules.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;

/** The shapes of the clocks of a pack. */
final class ClockShapes {
    private static final Shape<String> WORDS = Shapes.text(200);
    private static final Shape<JsonPlace> LATER = new AnyShape(Bilingual.of("起算", "a start"));
    private static final Shape<ClockText.PeriodText> PERIOD =
            ObjectShape.<ClockText.PeriodText, ClockText.PeriodText>of(
                            Bilingual.of("期限", "a period"), ClockText.PeriodText::new, text -> text)
                    .optional(
                            "naturalDays",
                            Shapes.wholeNumber(1, 3650),
                            text -> text.naturalDays,
                            (text, days) -> text.naturalDays = Optional.of(days))
                    .optional(
                            "workingDays",
                            Shapes.wholeNumber(1, 3650),
                            text -> text.workingDays,
                            (text, days) -> text.workingDays = Optional.of(days))
                    .optional(
                            "months",
                            Shapes.wholeNumber(1, 120),
                            text -> text.months,
                            (text, months) -> text.months = Optional.of(months))
                    .optional(
                            "asSpecified",
                            Shapes.yesNo(),
                            text -> Optional.of(text.asSpecified),
                            (text, yes) -> text.asSpecified = yes)
                    .optional(
                            "atOnce",
                            Shapes.yesNo(),
                            text -> Optional.of(text.atOnce),
                            (text, yes) -> text.atOnce = yes)
                    .optional(
                            "sameDay",
                            Shapes.yesNo(),
                            text -> Optional.of(text.sameDay),
                            (text, yes) -> text.sameDay = yes)
                    .optional(
                            "promptly",
                            Shapes.yesNo(),
                            text -> Optional.of(text.promptly),
                            (text, yes) -> text.promptly = yes)
                    .build();
    static final Shape<ClockText.StartText> START = ObjectShape.<ClockText.StartText, ClockText.StartText>of(
                    Bilingual.of("起算", "a start"), ClockText.StartText::new, text -> text)
            .optional("event", WORDS, text -> text.event, (text, event) -> text.event = Optional.of(event))
            .optional("receipt", WORDS, text -> text.receipt, (text, came) -> text.receipt = Optional.of(came))
            .optional("function", WORDS, text -> text.function, (text, of) -> text.function = Optional.of(of))
            .optional(
                    "returned", Shapes.yesNo(), text -> Optional.of(text.returned), (text, yes) -> text.returned = yes)
            .optional("end", WORDS, text -> text.end, (text, clock) -> text.end = Optional.of(clock))
            .list("earlier", LATER, text -> text.earlier, (text, of) -> text.earlier = new ArrayList<>(of))
            .list("later", LATER, text -> text.later, (text, of) -> text.later = new ArrayList<>(of))
            .build();
    private static final Shape<ClockText.PresumedText> PRESUMED =
            ObjectShape.<ClockText.PresumedText, ClockText.PresumedText>of(
                            Bilingual.of("推定起算", "a presumed start"), ClockText.PresumedText::new, text -> text)
                    .required("provision", WORDS, text -> text.provision, (text, id) -> text.provision = id)
                    .required("receipt", WORDS, text -> text.receipt, (text, came) -> text.receipt = came)
                    .optional("function", WORDS, text -> text.function, (text, of) -> text.function = Optional.of(of))
                    .required("after", PERIOD, text -> text.after, (text, after) -> text.after = after)
                    .map("when", WORDS, text -> text.when, (text, when) -> text.when = new LinkedHashMap<>(when))
                    .build();
    private static final Shape<ClockText.ExtensionText> EXTENSION =
            ObjectShape.<ClockText.ExtensionText, ClockText.ExtensionText>of(
                            Bilingual.of("延长", "an extension"), ClockText.ExtensionText::new, text -> text)
                    .optional(
                            "provision", WORDS, text -> text.provision, (text, id) -> text.provision = Optional.of(id))
                    .required("event", WORDS, text -> text.event, (text, event) -> text.event = event)
                    .optional("amount", WORDS, text -> text.amount, (text, fact) -> text.amount = Optional.of(fact))
                    .required("upTo", PERIOD, text -> text.upTo, (text, upTo) -> text.upTo = upTo)
                    .map("needs", WORDS, text -> text.needs, (text, needs) -> text.needs = new LinkedHashMap<>(needs))
                    .optional("notice", WORDS, text -> text.notice, (text, kind) -> text.notice = Optional.of(kind))
                    .optional(
                            "withdrawnBy",
                            WORDS,
                            text -> text.withdrawnBy,
                            (text, kind) -> text.withdrawnBy = Optional.of(kind))
                    .optional(
                            "times",
                            Shapes.wholeNumber(1, 100),
                            text -> Optional.of(text.times),
                            (text, times) -> text.times = times)
                    .build();
    private static final Shape<ClockText.PauseText> PAUSE = ObjectShape.<ClockText.PauseText, ClockText.PauseText>of(
                    Bilingual.of("期间扣除", "a pause"), ClockText.PauseText::new, text -> text)
            .required("provision", WORDS, text -> text.provision, (text, id) -> text.provision = id)
            .required("from", WORDS, text -> text.from, (text, kind) -> text.from = kind)
            .required("to", WORDS, text -> text.to, (text, kind) -> text.to = kind)
            .build();
    private static final Shape<ClockText.CapText> CAP = ObjectShape.<ClockText.CapText, ClockText.CapText>of(
                    Bilingual.of("总时限", "an overall cap"), ClockText.CapText::new, text -> text)
            .required("period", PERIOD, text -> text.period, (text, period) -> text.period = period)
            .required("provision", WORDS, text -> text.provision, (text, id) -> text.provision = id)
            .build();
    static final Shape<ClockText> CLOCK = ObjectShape.<ClockText, ClockText>of(
                    Bilingual.of("期限规则", "a clock"), ClockText::new, text -> text)
            .required("id", WORDS, text -> text.id, (text, id) -> text.id = id)
            .required("provision", WORDS, text -> text.provision, (text, id) -> text.provision = id)
            .required("duty", WORDS, text -> text.duty, (text, id) -> text.duty = id)
            .required("start", START, text -> text.start, (text, start) -> text.start = start)
            .required("period", PERIOD, text -> text.period, (text, period) -> text.period = period)
            .list("presumed", PRESUMED, text -> text.presumed, (text, of) -> text.presumed = new ArrayList<>(of))
            .map("when", WORDS, text -> text.when, (text, when) -> text.when = new LinkedHashMap<>(when))
            .list("metBy", WORDS, text -> text.metBy, (text, kinds) -> text.metBy = new ArrayList<>(kinds))
            .list("notBy", WORDS, text -> text.notBy, (text, kinds) -> text.notBy = new ArrayList<>(kinds))
            .list("endedBy", WORDS, text -> text.endedBy, (text, kinds) -> text.endedBy = new ArrayList<>(kinds))
            .optional("extension", EXTENSION, text -> text.extension, (text, of) -> text.extension = Optional.of(of))
            .optional("pause", PAUSE, text -> text.pause, (text, of) -> text.pause = Optional.of(of))
            .optional("joined", WORDS, text -> text.joined, (text, clock) -> text.joined = Optional.of(clock))
            .optional("cap", CAP, text -> text.cap, (text, of) -> text.cap = Optional.of(of))
            .build();

    private ClockShapes() {}
}
