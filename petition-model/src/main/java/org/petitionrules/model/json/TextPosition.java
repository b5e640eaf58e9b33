package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonLocation;

/** Where a document begins in a longer text, so that what is told of it is told as it stands there. Immutable. */
final class TextPosition {
    static final TextPosition BEGINNING = new TextPosition(1, 1);

    private final int line;
    private final int column;

    TextPosition(int line, int column) {
        this.line = line;
        this.column = column;
    }

    int line(JsonLocation within) {
        return line + within.getLineNr() - 1;
    }

    int column(JsonLocation within) {
        return within.getLineNr() == 1 ? column + within.getColumnNr() - 1 : within.getColumnNr();
    }
}
