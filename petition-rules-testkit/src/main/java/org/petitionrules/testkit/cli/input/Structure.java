package org.petitionrules.testkit.cli.input;

import java.util.BitSet;

/**
 * Follows one JSON value character by character, to tell where it ends, or that it cannot be one any more.
 *
 * <p>It knows brackets, strings, commas and colons, which is what cutting takes; whether what stands between them is
 * JSON is left to the parser. Not thread-safe.
 */
final class Structure {
    /** What may come next. */
    private enum Expecting {
        VALUE,
        FIRST_ITEM,
        FIRST_NAME,
        NAME,
        COLON,
        COMMA,
        REST_OF_STRING,
        REST_OF_ESCAPE,
        REST_OF_WORD,
        NOTHING
    }

    private final int deepest;
    private final BitSet objects = new BitSet();
    private int depth;
    private boolean inName;
    private boolean broken;
    private Expecting expecting = Expecting.VALUE;

    /** Follows a value that nests at most so deep; deeper, it is taken for broken. */
    Structure(int deepest) {
        this.deepest = deepest;
    }

    /** Whether it nests too deep. */
    boolean isTooDeep() {
        return depth > deepest;
    }

    /** Whether the value has ended. A number or word ends only with what follows it. */
    boolean isComplete() {
        return !broken && depth == 0 && (expecting == Expecting.NOTHING || expecting == Expecting.REST_OF_WORD);
    }

    /** Whether the value is whole, so that any character more but a blank is one too many. */
    boolean hasEnded() {
        return !broken && expecting == Expecting.NOTHING;
    }

    /** Whether no continuation could make it JSON. */
    boolean isBroken() {
        return broken;
    }

    void add(char character) {
        switch (expecting) {
            case REST_OF_STRING:
                restOfString(character);
                break;
            case REST_OF_ESCAPE:
                expecting = Expecting.REST_OF_STRING;
                break;
            case REST_OF_WORD:
                if (Characters.isBlank(character) || isSign(character)) {
                    endValue();
                    between(character);
                }
                break;
            default:
                between(character);
        }
    }

    private void restOfString(char character) {
        if (character == '"') {
            if (inName) {
                expecting = Expecting.COLON;
            } else {
                endValue();
            }
        } else if (character == '\\') {
            expecting = Expecting.REST_OF_ESCAPE;
        } else if (character < ' ') {
            broken = true;
        }
    }

    private static boolean isSign(char character) {
        return "{}[],:\"".indexOf(character) >= 0;
    }

    private void between(char character) {
        if (Characters.isBlank(character)) {
            return;
        }
        switch (expecting) {
            case VALUE:
            case FIRST_ITEM:
                beginValue(character);
                break;
            case FIRST_NAME:
            case NAME:
                beginName(character);
                break;
            case COLON:
                require(character == ':', Expecting.VALUE);
                break;
            case COMMA:
                afterValue(character);
                break;
            default:
                broken = true;
        }
    }

    private void beginValue(char character) {
        if (character == ']' && expecting == Expecting.FIRST_ITEM) {
            close(false);
        } else if (character == '{') {
            open(true, Expecting.FIRST_NAME);
        } else if (character == '[') {
            open(false, Expecting.FIRST_ITEM);
        } else if (character == '"') {
            inName = false;
            expecting = Expecting.REST_OF_STRING;
        } else {
            require(!isSign(character) && character > ' ', Expecting.REST_OF_WORD);
        }
    }

    private void beginName(char character) {
        if (character == '}' && expecting == Expecting.FIRST_NAME) {
            close(true);
        } else {
            inName = true;
            require(character == '"', Expecting.REST_OF_STRING);
        }
    }

    private void afterValue(char character) {
        boolean inObject = objects.get(depth);
        if (character == ',') {
            expecting = inObject ? Expecting.NAME : Expecting.VALUE;
        } else if (character == '}' || character == ']') {
            close(character == '}');
        } else {
            broken = true;
        }
    }

    private void open(boolean object, Expecting first) {
        depth++;
        objects.set(depth, object);
        require(depth <= deepest, first);
    }

    private void close(boolean object) {
        if (objects.get(depth) != object) {
            broken = true;
            return;
        }
        depth--;
        endValue();
    }

    private void endValue() {
        expecting = depth == 0 ? Expecting.NOTHING : Expecting.COMMA;
    }

    private void require(boolean sound, Expecting then) {
        if (sound) {
            expecting = then;
        } else {
            broken = true;
        }
    }
}
