package org.petitionrules.testkit.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: tells how it is used. */
@Command(name = "petition-rules", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PetitionRulesCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** Taken here only to be known; {@link Program} reads it earlier, to tell in it what is wrong with the rest. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    void language(String code) {}

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return ExitStatus.WRONG_USE;
    }
}
