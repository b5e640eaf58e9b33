package org.petitionrules.testkit.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Message;
import org.petitionrules.testkit.cli.page.Printable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our own words instead of the parser's. */
final class UsageMessages {
    private UsageMessages() {}

    static Message of(ParameterException wrong) {
        List<String> unmatched = wrong instanceof UnmatchedArgumentException
                ? ((UnmatchedArgumentException) wrong).getUnmatched()
                : wrong.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched(unmatched.get(0));
        }
        if (wrong instanceof MissingParameterException) {
            List<ArgSpec> missing = ((MissingParameterException) wrong).getMissing();
            return CliMessages.MISSING.with(
                    missing.stream().map(UsageMessages::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof OverwrittenOptionException) {
            return CliMessages.TWICE.with(name(((OverwrittenOptionException) wrong).getOverwritten()));
        }
        return wrong.getArgSpec() == null
                ? CliMessages.WRONG_USE.with()
                : CliMessages.MISSING.with(name(wrong.getArgSpec()));
    }

    private static Message unmatched(String first) {
        return (first.startsWith("-") ? CliMessages.UNKNOWN_OPTION : CliMessages.UNEXPECTED)
                .with(Printable.name(first));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
