package org.petitionrules.rules.deadline;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The days of spans that follow one another, each made when it is asked for: nobody keeps the days of thousands of years. */
final class LedgerDays extends AbstractList<LedgerDay> implements RandomAccess {
    private final List<LedgerSpan> spans;
    private final long first;
    private final int size;

    LedgerDays(List<LedgerSpan> spans) {
        this.spans = spans;
        this.first = spans.get(0).days().first().toEpochDay();
        this.size = (int) (spans.get(spans.size() - 1).days().last().toEpochDay() - first + 1);
    }

    @Override
    public LedgerDay get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(String.valueOf(index));
        }
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (offset(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return spans.get(low).day((int) (index - offset(low)));
    }

    private long offset(int span) {
        return spans.get(span).days().first().toEpochDay() - first;
    }

    @Override
    public int size() {
        return size;
    }
}
