package org.petitionrules.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Language;
import org.petitionrules.rules.Calendars;
import org.petitionrules.rules.calendar.KnownCalendar;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** How a ledger looks: lines, month grid, timeline, and rows for a spreadsheet. */
class RenderingTest {
    private static final KnownCalendar CHINA = Calendars.china().everythingKnown();
    private static final LocalDate SUN_2025_01_26 = LocalDate.of(2025, 1, 26);
    private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);
    private static final LocalDate FRI_2025_09_26 = LocalDate.of(2025, 9, 26);
    private static final Ledger FIVE = ledger(Deadline.of(FRI_2025_09_26, WorkingDays.of(5)));
    /** As wide as a Latin letter is, on average, in common fonts of this size; a Chinese character is twice that. */
    private static final double COLUMN = 6.6;

    private static Ledger ledger(Deadline deadline) {
        return deadline.ledger(CHINA).orElseThrow(AssertionError::new);
    }

    private static Ledger withCause(String cause) {
        return ledger(Deadline.builder()
                .from(MON_2025_09_01)
                .period(NaturalDays.of(10))
                .addExtensions(Extension.of(NaturalDays.of(5), Optional.empty(), Bilingual.same(cause)))
                .build());
    }

    @Test
    void text_has_a_line_a_span_with_what_how_many_and_why() {
        assertThat(FIVE.text(Language.EN))
                .isEqualTo("5 working days from 2025-09-26 (Fri): due 2025-10-10 (Fri) (as published)\n"
                        + "days                              what              counts  total  why\n"
                        + "2025-09-26 Fri                    day of the event       -      0"
                        + "  the day itself is not counted (Civil Code Art. 201)\n"
                        + "2025-09-27 Sat                    skipped                -      0  weekly rest\n"
                        + "2025-09-28 Sun                    counted                1      1"
                        + "  make-up working day: National Day, Mid-Autumn Festival (国办发明电〔2024〕12号)\n"
                        + "2025-09-29 Mon .. 2025-09-30 Tue  counted                2      3  working day\n"
                        + "2025-10-01 Wed .. 2025-10-08 Wed  skipped                -      3"
                        + "  holiday: National Day, Mid-Autumn Festival (国办发明电〔2024〕12号)\n"
                        + "2025-10-09 Thu                    counted                1      4  working day\n"
                        + "2025-10-10 Fri                    due                    1      5  working day\n");
        assertThat(FIVE.text(Language.ZH)).contains("2025-09-27 周六                     休息日不计     -     0  公休日\n");
    }

    @Test
    void the_month_grid_has_one_mark_a_day_and_a_legend_of_the_marks_it_uses() {
        assertThat(FIVE.grid(Language.EN))
                .isEqualTo("          Sep 2025                       Oct 2025\n"
                        + " Mo  Tu  We  Th  Fr  Sa  Su     Mo  Tu  We  Th  Fr  Sa  Su\n"
                        + "  1   2   3   4   5   6   7              1o  2o  3o  4o  5o\n"
                        + "  8   9  10  11  12  13  14      6o  7o  8o  9+ 10# 11  12\n"
                        + " 15  16  17  18  19  20  21     13  14  15  16  17  18  19\n"
                        + " 22  23  24  25  26> 27- 28*    20  21  22  23  24  25  26\n"
                        + " 29+ 30+                        27  28  29  30  31\n"
                        + "\n"
                        + " >  day of the event\n"
                        + " -  skipped\n"
                        + " *  counted (make-up working day)\n"
                        + " +  counted\n"
                        + " o  skipped (holiday)\n"
                        + " #  due\n");
    }

    @Test
    void the_heads_of_the_Chinese_month_grid_stand_over_the_numbers() {
        String[] lines = FIVE.grid(Language.ZH).split("\n");
        assertThat(lines[1]).isEqualTo(" 一  二  三  四  五  六  日     一  二  三  四  五  六  日");
        int thirdHead = DisplayWidth.of(lines[1].substring(0, lines[1].indexOf('三')));
        assertThat(lines[3].substring(thirdHead, thirdHead + 2)).isEqualTo("10");
    }

    @Test
    void rows_for_a_spreadsheet_are_quoted_where_they_must_be() {
        String[] rows = FIVE.csv(Language.EN).split("\r\n");
        assertThat(rows[0]).isEqualTo("date,weekday,kind,counted,total,cause,settled");
        assertThat(rows[2]).isEqualTo("2025-09-27,Sat,skipped,0,0,weekly rest,yes");
        assertThat(rows[3])
                .isEqualTo("2025-09-28,Sun,counted,1,1,"
                        + "\"make-up working day: National Day, Mid-Autumn Festival (国办发明电〔2024〕12号)\",yes");
        assertThat(rows).hasSize(16);
        String quoted = withCause("=\"a\",\nb").csv(Language.EN);
        assertThat(quoted).contains(",\"extended by 5 days: =\"\"a\"\",\nb\",yes\r\n");
    }

    @Test
    void a_cause_with_line_breaks_stays_on_its_line() {
        Ledger ledger = withCause("one\ntwo\u2028three\u0007");
        assertThat(ledger.text(Language.EN)).contains("one two three");
        assertThat(ledger.text(Language.EN).split("\n")).hasSize(ledger.spans().size() + 2);
    }

    @Test
    void the_timeline_is_well_formed_whatever_a_cause_holds_and_brings_nothing_from_outside() {
        String svg = withCause("<script>&\"'\u0000\ud800").svg(Language.EN);
        Document document = parsed(svg);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "url(", "@import");
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        for (String id : root.getAttribute("aria-labelledby").split(" ")) {
            assertThat(svg).contains("id=\"" + id + "\"");
        }
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("extended by 5 days");
    }

    @Test
    void pictures_on_one_page_share_no_id_and_the_same_picture_is_always_the_same() {
        Set<String> ids = new HashSet<>();
        int given = 0;
        for (Ledger ledger : Arrays.asList(FIVE, withCause("one"), withCause("two"))) {
            for (Language language : Language.values()) {
                Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher("<svg " + ledger.svg(language));
                while (id.find()) {
                    ids.add(id.group(1));
                    given++;
                }
                assertThat(ledger.svg(language)).isEqualTo(ledger.svg(language));
            }
        }
        // A title and a description each.
        assertThat(given).isEqualTo(12);
        assertThat(ids).hasSize(12);
    }

    @Test
    void one_month_complete_within_a_span_is_one_month() {
        // 2 September to 31 October; the first month is complete on 1 October.
        assertThat(ledger(Deadline.of(MON_2025_09_01, Months.of(2))).svg(Language.EN))
                .contains("days, 1 complete month ")
                .doesNotContain("1 complete months");
        assertThat(ledger(Deadline.of(MON_2025_09_01, Months.of(3))).svg(Language.EN))
                .contains("days, 2 complete months ");
    }

    @Test
    void texts_of_the_timeline_neither_overlap_nor_leave_the_picture_from_1_to_250_days() {
        String longCause = "a decision of the head of the organ with a long explanation of why it was so complex, "
                + "about which this provision says nothing more";
        for (Language language : Language.values()) {
            for (int count = 1; count <= 250; count++) {
                assertTextsApart(parsed(ledger(Deadline.of(SUN_2025_01_26, WorkingDays.of(count)))
                        .svg(language)));
                assertTextsApart(parsed(ledger(Deadline.builder()
                                .from(SUN_2025_01_26)
                                .period(NaturalDays.of(count))
                                .addExtensions(
                                        Extension.of(NaturalDays.of(1), Optional.empty(), Bilingual.same(longCause)))
                                .build())
                        .svg(language)));
            }
        }
    }

    private static void assertTextsApart(Document svg) {
        double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
        double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
        NodeList texts = svg.getElementsByTagName("text");
        List<double[]> boxes = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            double size = text.hasAttribute("font-size") ? Double.parseDouble(text.getAttribute("font-size")) : 12;
            double wide = DisplayWidth.of(text.getTextContent()) * COLUMN * size / 12;
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            String anchor = text.getAttribute("text-anchor");
            double left = anchor.equals("end") ? x - wide : anchor.equals("middle") ? x - wide / 2 : x;
            double[] box = {left, y - 0.8 * size, left + wide, y + 0.2 * size};
            assertThat(box[0]).as(text.getTextContent()).isNotNegative();
            assertThat(box[2]).as(text.getTextContent()).isLessThanOrEqualTo(width);
            assertThat(box[3]).as(text.getTextContent()).isLessThanOrEqualTo(height);
            for (double[] other : boxes) {
                boolean apart = box[0] >= other[2] || other[0] >= box[2] || box[1] >= other[3] || other[1] >= box[3];
                assertThat(apart).as(text.getTextContent()).isTrue();
            }
            boxes.add(box);
        }
    }

    @Test
    void the_colours_differ_in_lightness() {
        DayRole[] roles = {
            DayRole.START,
            DayRole.SKIPPED,
            DayRole.ROLLED,
            DayRole.PAUSED,
            DayRole.COUNTED,
            DayRole.END_ON_REST_DAY,
            DayRole.EXTENDED,
            DayRole.DUE
        };
        for (int i = 1; i < roles.length; i++) {
            assertThat(lightness(Palette.fill(roles[i])))
                    .as(roles[i].code())
                    .isLessThan(lightness(Palette.fill(roles[i - 1])) - 7);
        }
    }

    /** L* of CIE 1976, from 0 for black to 100 for white. */
    private static double lightness(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return luminance <= 0.008856 ? 903.3 * luminance : 116 * Math.cbrt(luminance) - 16;
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
    }
}
