package org.petitionrules.testkit.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import org.petitionrules.model.message.Language;

/** The program {@code petition-rules}. */
public final class Main {
    private Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments of the command line
     */
    public static void main(String[] arguments) {
        // The plain file, for System.out would swallow the news that nobody reads it any more.
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                languageOf(Locale.getDefault()),
                Terminal.ofProcess());
        System.exit(new Program(surroundings).run(arguments));
    }

    /**
     * Runs the program within this process: no terminal, no colours, UTF-8, and the language of the default locale
     * unless the arguments say otherwise.
     *
     * @param arguments of the command line
     * @param in the standard input; not closed
     * @param out the standard output; not closed
     * @param err the standard error; not closed
     * @param clock tells what day it is
     * @return the exit status: 0 done, 2 bad input, 64 wrong use, 70 a mistake of this program, 74 no output
     */
    public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err, Clock clock) {
        return new Program(new Surroundings(in, out, err, clock, languageOf(Locale.getDefault()), Terminal.NONE))
                .run(arguments);
    }

    private static Language languageOf(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }
}
