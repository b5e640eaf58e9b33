package org.petitionrules.testkit.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.petitionrules.model.message.Language;

/**
 * What a run of the command line sees of the machine: streams, clock, language, console. The one place that knows them,
 * so that a run can be given others.
 */
final class Surroundings {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Clock clock;
    private final Language language;
    private final Terminal terminal;

    Surroundings(
            InputStream in, OutputStream out, OutputStream err, Clock clock, Language language, Terminal terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.language = language;
        this.terminal = terminal;
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    OutputStream err() {
        return err;
    }

    /** Today in China's one time zone. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /** Milliseconds of the clock, to tell how long something takes. */
    long millis() {
        return clock.millis();
    }

    /** The language unless another is asked for. */
    Language language() {
        return language;
    }

    Terminal terminal() {
        return terminal;
    }
}
