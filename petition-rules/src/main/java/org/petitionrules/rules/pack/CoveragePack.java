package org.petitionrules.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.petitionrules.model.json.JsonFormat;
import org.petitionrules.model.json.JsonPlace;
import org.petitionrules.model.json.JsonSource;
import org.petitionrules.model.json.ObjectShape;
import org.petitionrules.model.json.Shape;
import org.petitionrules.model.json.Shapes;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;
import org.petitionrules.rules.coverage.CoverageEntry;
import org.petitionrules.rules.coverage.CoverageStatus;
import org.petitionrules.rules.coverage.CoveredDocument;

/** Reads the provision register of this jar, a file a document. Reading happens here, never while deciding. */
public final class CoveragePack {
    private static final MessageTemplate WANTS_ROWS =
            MessageTemplate.of("coverage.rows", "“已成规则”须写明规则行", "what is ruled names its rows");
    private static final MessageTemplate WANTS_ASKS =
            MessageTemplate.of("coverage.asks", "“由人认定”须写明所问的认定", "what is discretionary names the findings asked for");
    private static final MessageTemplate WANTS_REASON =
            MessageTemplate.of("coverage.reason", "“未覆盖”须写明原因", "what is not covered has a reason");
    private static final MessageTemplate NO_BOOK = MessageTemplate.of(
            "coverage.book",
            "第一项应写明规则书，如cn-2022/R34-clock",
            "the first of a list names its book, such as cn-2022/R34-clock");

    private static final List<String> IDS = Collections.unmodifiableList(Arrays.asList(
            "cn-2022",
            "cn-2005",
            "simplified",
            "online-2022",
            "classified-2017",
            "first-petitions",
            "satisfaction-2014",
            "visiting-2014",
            "repeat-petitions",
            "review-rules",
            "responsibility-2016",
            "discipline-2020",
            "enforcement",
            "supervision",
            "clarification",
            "false-accusation",
            "beijing-2006",
            "shanghai-2012",
            "zhejiang-2016",
            "shandong-2015",
            "henan-1997",
            "other-provinces",
            "practices",
            "safeguards"));
    private static final Shape<JsonPlace> ANYTHING = new AnyShape(Bilingual.of("登记的一节", "a section of the register"));
    private static final Shape<Text> SHAPE = ObjectShape.<Text, Text>of(
                    Bilingual.of("条款登记", "a provision register"), Text::new, text -> text)
            .optional("schemaVersion", Shapes.version(1), text -> Optional.of(1), (text, version) -> {})
            .required("id", Shapes.code(), text -> text.id, (text, id) -> text.id = id)
            .required("title", Shapes.bilingual(), text -> text.title, (text, title) -> text.title = title)
            .required("section", Shapes.text(200), text -> text.section, (text, section) -> text.section = section)
            .optional("reasons", ANYTHING, text -> text.reasons, (text, rows) -> text.reasons = Optional.of(rows))
            .optional("entries", ANYTHING, text -> text.entries, (text, rows) -> text.entries = Optional.of(rows))
            .build();

    private final Text text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Bilingual> reasons = new LinkedHashMap<>();

    private CoveragePack(Text text) {
        this.text = text;
    }

    /** A file as it stands. */
    private static final class Text {
        private String id = "";
        private Bilingual title = Bilingual.same("-");
        private String section = "";
        private Optional<JsonPlace> reasons = Optional.empty();
        private Optional<JsonPlace> entries = Optional.empty();
    }

    /** Read when first asked for, and kept. */
    private static final class Shipped {
        private static final List<CoveredDocument> DOCUMENTS = readShipped();
    }

    /**
     * The register of this jar.
     *
     * @return unmodifiable, always the same
     */
    public static List<CoveredDocument> documents() {
        return Shipped.DOCUMENTS;
    }

    private static List<CoveredDocument> readShipped() {
        List<CoveredDocument> documents = new ArrayList<>();
        for (String id : IDS) {
            try (InputStream stream =
                    CoveragePack.class.getResourceAsStream("/org/petitionrules/rules/coverage/" + id + ".json")) {
                if (stream == null) {
                    throw new IllegalStateException(id);
                }
                documents.add(read(JsonSource.of(stream).at("/" + id)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return Collections.unmodifiableList(documents);
    }

    /**
     * Reads the register of one document.
     *
     * @param source the file
     * @return the document
     * @throws RefusedException with everything that is wrong with the file
     */
    public static CoveredDocument read(JsonSource source) {
        return new CoveragePack(JsonFormat.of(SHAPE).read(source)).document();
    }

    private CoveredDocument document() {
        for (Cells row : Cells.rows(text.reasons, Arrays.asList("id", "zh", "en"), problems)) {
            if (reasons.put(row.text("id"), row.label(problems)) != null) {
                problems.add(Problem.at(row.at("id"), PackMessages.DUPLICATE.with(Compilation.shown(row.text("id")))));
            }
        }
        List<CoverageEntry> entries = new ArrayList<>();
        List<String> columns = Arrays.asList("article", "status", "rows", "asks", "reason", "zh", "en");
        List<Cells> entry = new ArrayList<>();
        for (Cells row : Cells.rows(text.entries, columns, problems)) {
            if (!row.text("article").isEmpty() && !entry.isEmpty()) {
                entry(entry).ifPresent(entries::add);
                entry.clear();
            }
            entry.add(row);
        }
        if (!entry.isEmpty()) {
            entry(entry).ifPresent(entries::add);
        }
        RefusedException.ifAny(problems);
        return new CoveredDocument(text.id, text.title, text.section, entries);
    }

    /** An entry: its line, and lines without an article that go on with its rows. */
    private Optional<CoverageEntry> entry(List<Cells> lines) {
        Cells row = lines.get(0);
        Optional<CoverageStatus> status = Arrays.stream(CoverageStatus.values())
                .filter(known -> known.code().equals(row.text("status")))
                .findFirst();
        if (!status.isPresent()) {
            unknown(row, "status", "落实情况", "status");
            return Optional.empty();
        }
        List<String> rows = new ArrayList<>();
        lines.forEach(line -> rows.addAll(named(line, "rows")));
        List<String> asks = named(row, "asks");
        Optional<Bilingual> reason = Optional.ofNullable(reasons.get(row.text("reason")));
        if (!reason.isPresent() && !row.text("reason").isEmpty()) {
            unknown(row, "reason", "原因", "reason");
        }
        want(status.get() == CoverageStatus.RULED && rows.isEmpty(), row, "rows", WANTS_ROWS);
        want(status.get() == CoverageStatus.DISCRETIONARY && asks.isEmpty(), row, "asks", WANTS_ASKS);
        want(status.get() == CoverageStatus.NOT_COVERED && !reason.isPresent(), row, "reason", WANTS_REASON);
        return Optional.of(
                new CoverageEntry(row.text("article"), status.get(), rows, asks, reason, row.label(problems)));
    }

    private void want(boolean isMissing, Cells row, String column, MessageTemplate what) {
        if (isMissing) {
            problems.add(Problem.at(row.at(column), what.with()));
        }
    }

    private void unknown(Cells row, String column, String zh, String en) {
        problems.add(Problem.at(
                row.at(column), PackMessages.UNKNOWN.with(Bilingual.of(zh, en), Compilation.shown(row.text(column)))));
    }

    /** Things of books out of a list separated by |; a book stands until another is named. */
    private List<String> named(Cells row, String column) {
        List<String> named = new ArrayList<>();
        String book = "";
        for (String each : Compilation.split(row.text(column), "\\|")) {
            int slash = each.indexOf('/');
            book = slash < 0 ? book : each.substring(0, slash);
            if (book.isEmpty()) {
                problems.add(Problem.at(row.at(column), NO_BOOK.with()));
            }
            named.add(book + "/" + each.substring(slash + 1));
        }
        return named;
    }
}
