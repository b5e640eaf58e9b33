package org.petitionrules.testkit.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code petition-rules book} without a verb: tells how it is used. */
@Command(name = "book", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BookCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** The command with its verbs. */
    static CommandLine with(Surroundings surroundings, Language language) {
        return new CommandLine(new BookCommand())
                .addSubcommand("list", new BookListCommand(surroundings, language))
                .addSubcommand("show", new BookShowCommand(surroundings, language))
                .addSubcommand("facts", new BookFactsCommand(surroundings, language))
                .addSubcommand("check", new BookCheckCommand(surroundings, language))
                .addSubcommand("coverage", new BookCoverageCommand(surroundings, language))
                .addSubcommand("fmt", new BookFmtCommand(surroundings, language))
                .addSubcommand("mutate", new BookMutateCommand(surroundings, language));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return ExitStatus.WRONG_USE;
    }
}
