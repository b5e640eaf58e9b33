package org.petitionrules.testkit.cli.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Message;

/**
 * Documents that each begin on a line of their own: one of many lines, many of one line, or both mixed.
 *
 * <p>When a document turns out to be broken, the lines after its first are looked at again, for the break may be a
 * missing end: the next document is the next line that begins with a brace. What lies between is told together with the
 * broken one.
 */
final class LineDocuments implements Documents {
    /** As many levels as the parser takes; it tells what is deeper. */
    private static final int DEEPEST = 64;

    private final Lines lines;
    private final int limit;
    private final Deque<Line> again = new ArrayDeque<>();

    LineDocuments(Lines lines, int limit) {
        this.lines = lines;
        this.limit = limit;
    }

    @Override
    public Optional<Document> next() throws IOException {
        Line first = nextLine();
        while (first != null && first.isBlank()) {
            first = nextLine();
        }
        return first == null ? Optional.empty() : Optional.of(document(first));
    }

    private Document document(Line first) throws IOException {
        Structure structure = new Structure(DEEPEST);
        List<Line> taken = new ArrayList<>();
        Optional<Message> refusal = Optional.empty();
        long size = 0;
        Line line = first;
        while (line != null) {
            taken.add(line);
            size += line.text().length() + 1;
            follow(structure, line.text());
            refusal = refusal.isPresent() ? refusal : line.refusal();
            if (size > limit && !refusal.isPresent()) {
                refusal = Optional.of(InputMessages.TOO_LARGE.with(limit));
            }
            if (structure.isComplete() || structure.isBroken() || (refusal.isPresent() && size > limit)) {
                break;
            }
            line = nextLine();
        }
        int last = structure.isComplete() ? taken.get(taken.size() - 1).number() : passOver(taken);
        return refusal.isPresent()
                ? Document.refused(first.number(), last, refusal.get())
                : Document.of(text(taken), first.number(), first.column(), last);
    }

    private static void follow(Structure structure, String text) {
        for (int i = 0; i < text.length() && !structure.isBroken(); i++) {
            structure.add(text.charAt(i));
        }
        if (!structure.isBroken()) {
            structure.add('\n');
        }
    }

    private static String text(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    /** Goes on to where a document may begin; gives the last line that was passed over. */
    private int passOver(List<Line> broken) throws IOException {
        for (int i = broken.size() - 1; i > 0; i--) {
            again.addFirst(broken.get(i));
        }
        int last = broken.get(0).number();
        for (Line line = nextLine(); line != null; line = nextLine()) {
            if (line.mayBeginDocument()) {
                again.addFirst(line);
                break;
            }
            last = line.isBlank() ? last : line.number();
        }
        return last;
    }

    private @Nullable Line nextLine() throws IOException {
        return again.isEmpty() ? lines.next() : again.removeFirst();
    }
}
