package org.petitionrules.model.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.petitionrules.model.message.RefusedException;

/** A program that reads a hundred megabytes of each kind of garbage and tells what it was refused for. */
final class Garbage {
    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    private Garbage() {}

    public static void main(String[] arguments) {
        tell("blanks", "", " ");
        tell("one-text", "\"", "汉字x");
        tell("one-number", "", "1");
        tell("one-name", "{\"", "a");
        tell("list-of-zeros", "[0", ",0");
        tell("list-of-objects", "[{}", ",{}");
        tell("names-without-end", "{\"a\":[]", ",\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":0");
        tell("open-brackets", "", "[");
        tell("letters", "", "x");
        tell("bad-bytes", "\"", null);
        tell("nothing", "", "\0");
    }

    private static void tell(String name, String beginning, String unit) {
        try {
            PetitionJson.DOSSIER.read(JsonSource.of(new Endless(beginning, unit, HUNDRED_MEGABYTES)));
            System.out.println(name + " read");
        } catch (RefusedException refused) {
            int last = refused.problems().size() - 1;
            System.out.println(
                    name + " " + refused.problems().get(last).message().key());
        }
    }

    /** A beginning, and then the same bytes over and over; never held anywhere. */
    static final class Endless extends InputStream {
        private static final byte[] BAD = {(byte) 0xFF};

        private final byte[] beginning;
        private final byte[] unit;
        private final long length;
        private long given;

        Endless(String beginning, String unit, long length) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.unit = unit == null ? BAD : unit.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (given >= length) {
                return -1;
            }
            long at = given++;
            byte next =
                    at < beginning.length ? beginning[(int) at] : unit[(int) ((at - beginning.length) % unit.length)];
            return next & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            int i = 0;
            for (int next = 0; i < count && (next = read()) >= 0; i++) {
                into[offset + i] = (byte) next;
            }
            return i == 0 ? -1 : i;
        }

        long given() {
            return given;
        }
    }
}
