package org.petitionrules.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Problem;
import org.petitionrules.rules.calendar.Margin;

/** A calendar as it stands in its file, before it is understood. */
final class CalendarText {
    private static final Shape<String> WORDS = Shapes.text(2000);
    private static final Shape<FestivalText> FESTIVAL = ObjectShape.<FestivalText, FestivalText>of(
                    Bilingual.of("节日", "a festival"), FestivalText::new, text -> text)
            .required("id", Shapes.code(), text -> text.id, (text, id) -> text.id = id)
            .required("zh", WORDS, text -> text.zh, (text, zh) -> text.zh = zh)
            .required("en", WORDS, text -> text.en, (text, en) -> text.en = en)
            .optional("on", WORDS, text -> text.on, (text, on) -> text.on = Optional.of(on))
            .list("dates", Shapes.date(), text -> text.dates, (text, dates) -> text.dates = new ArrayList<>(dates))
            .optional("once", Shapes.yesNo(), text -> Optional.of(text.once), (text, once) -> text.once = once)
            .build();
    private static final Shape<MarginText> MARGIN = ObjectShape.<MarginText, MarginText>of(
                    Bilingual.of("余量", "a margin"), MarginText::new, text -> text)
            .required("off", Shapes.wholeNumber(0, 30), text -> text.off, (text, off) -> text.off = off)
            .required("work", Shapes.wholeNumber(0, 30), text -> text.work, (text, work) -> text.work = work)
            .optional("years", rows(), text -> text.years, (text, years) -> text.years = Optional.of(years))
            .build();
    private static final Shape<NoticeText> NOTICE = ObjectShape.<NoticeText, NoticeText>of(
                    Bilingual.of("放假通知", "a holiday notice"), NoticeText::new, text -> text)
            .required("id", Shapes.code(), text -> text.id, (text, id) -> text.id = id)
            .optional(
                    "year",
                    Shapes.wholeNumber(1, 9998),
                    text -> text.year,
                    (text, year) -> text.year = Optional.of(year))
            .optional("amends", Shapes.code(), text -> text.amends, (text, id) -> text.amends = Optional.of(id))
            .optional("number", WORDS, text -> text.number, (text, number) -> text.number = Optional.of(number))
            .required("title", Shapes.bilingual(), text -> text.title, (text, title) -> text.title = title)
            .optional("published", WORDS, text -> text.published, (text, when) -> text.published = Optional.of(when))
            .required("source", WORDS, text -> text.source, (text, source) -> text.source = source)
            .required("confidence", WORDS, text -> text.confidence, (text, confidence) -> text.confidence = confidence)
            .optional("remark", Shapes.bilingual(), text -> text.remark, (text, of) -> text.remark = Optional.of(of))
            .optional("lines", rows(), text -> text.lines, (text, lines) -> text.lines = Optional.of(lines))
            .build();
    static final Shape<CalendarText> SHAPE = ObjectShape.<CalendarText, CalendarText>of(
                    Bilingual.of("日历", "a calendar"), CalendarText::new, text -> text)
            .optional("schemaVersion", Shapes.version(1), text -> Optional.of(1), (text, version) -> {})
            .required("id", Shapes.code(), text -> text.id, (text, id) -> text.id = id)
            .required("title", Shapes.bilingual(), text -> text.title, (text, title) -> text.title = title)
            .optional("over", Shapes.code(), text -> text.over, (text, id) -> text.over = Optional.of(id))
            .optional(
                    "weekend",
                    Shapes.list(Shapes.code()),
                    text -> text.weekend,
                    (text, days) -> text.weekend = Optional.of(days))
            .optional("reachesBack", WORDS, text -> text.reachesBack, (text, of) -> text.reachesBack = Optional.of(of))
            .list("festivals", FESTIVAL, text -> text.festivals, (text, of) -> text.festivals = new ArrayList<>(of))
            .optional("publicDays", rows(), text -> text.publicDays, (text, of) -> text.publicDays = Optional.of(of))
            .optional("margin", MARGIN, text -> text.margin, (text, of) -> text.margin = Optional.of(of))
            .optional("sources", rows(), text -> text.sources, (text, of) -> text.sources = Optional.of(of))
            .list("notices", NOTICE, text -> text.notices, (text, of) -> text.notices = new ArrayList<>(of))
            .build();

    String id = "";
    Bilingual title = Bilingual.same("-");
    Optional<String> over = Optional.empty();
    Optional<List<String>> weekend = Optional.empty();
    Optional<String> reachesBack = Optional.empty();
    List<FestivalText> festivals = Collections.emptyList();
    Optional<JsonPlace> publicDays = Optional.empty();
    Optional<MarginText> margin = Optional.empty();
    Optional<JsonPlace> sources = Optional.empty();
    List<NoticeText> notices = Collections.emptyList();

    private static Shape<JsonPlace> rows() {
        return new AnyShape(Bilingual.of("以表头起始的行列表", "a list of rows under a header"));
    }

    /** A festival as it stands in the file. */
    static final class FestivalText {
        String id = "";
        String zh = "";
        String en = "";
        Optional<String> on = Optional.empty();
        List<LocalDate> dates = Collections.emptyList();
        boolean once;
    }

    /** The margin as it stands in the file. */
    static final class MarginText {
        int off;
        int work;
        Optional<JsonPlace> years = Optional.empty();

        Margin margin(List<Problem> problems) {
            return CalendarPack.margin(
                    off, work, Cells.rows(years, Arrays.asList("beyond", "year", "zh", "en"), problems), problems);
        }
    }

    /** A notice as it stands in the file. */
    static final class NoticeText {
        String id = "";
        Optional<Integer> year = Optional.empty();
        Optional<String> amends = Optional.empty();
        Optional<String> number = Optional.empty();
        Bilingual title = Bilingual.same("-");
        Optional<String> published = Optional.empty();
        String source = "";
        String confidence = "";
        Optional<Bilingual> remark = Optional.empty();
        Optional<JsonPlace> lines = Optional.empty();
    }
}
