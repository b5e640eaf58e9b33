package org.petitionrules.testkit.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import org.petitionrules.model.message.Language;
import org.petitionrules.model.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One run of the program: finds the command, runs it, and turns whatever goes wrong into a message and a status. */
final class Program {
    private static final String NAME = "petition-rules";
    private static final String LANGUAGE = "--lang";

    private final Surroundings surroundings;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(String[] arguments) {
        ErrorOutput errors =
                new ErrorOutput(surroundings.err(), surroundings.terminal().errorCharset(), surroundings.language());
        try {
            Language language = language(arguments);
            errors = errors.in(language);
            CommandLine commands = commands(language, errors);
            int status = commands.execute(arguments);
            commands.getOut().flush();
            return status;
        } catch (WrongUse wrong) {
            return wrongUse(wrong.reason(), NAME, errors);
        } catch (Throwable mistake) {
            return mistake(mistake, errors);
        }
    }

    private CommandLine commands(Language language, ErrorOutput errors) {
        CommandLine commands = new CommandLine(new PetitionRulesCommand())
                .addSubcommand("decide", new DecideCommand(surroundings, language))
                .addSubcommand("due", new DueCommand(surroundings, language))
                .addSubcommand("calendar", new CalendarCommand(surroundings, language))
                .addSubcommand("book", BookCommand.with(surroundings, language));
        HelpText.in(language).addTo(commands);
        return commands.setOut(new PrintWriter(new OutputStreamWriter(
                        surroundings.out(), surroundings.terminal().charset())))
                .setErr(errors.writer())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.terminal().isColoured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, given) -> wrongUse(wrong, errors))
                .setExecutionExceptionHandler((thrown, command, parsed) -> status(thrown, command, errors));
    }

    private static int wrongUse(ParameterException wrong, ErrorOutput errors) {
        return wrongUse(
                UsageMessages.of(wrong), wrong.getCommandLine().getCommandSpec().qualifiedName(), errors);
    }

    private static int wrongUse(Message reason, String command, ErrorOutput errors) {
        errors.tell(reason);
        errors.tell(CliMessages.SEE_HELP.with(command));
        return ExitStatus.WRONG_USE;
    }

    private static int status(Exception thrown, CommandLine command, ErrorOutput errors) {
        if (thrown instanceof WrongUse) {
            return wrongUse(
                    ((WrongUse) thrown).reason(), command.getCommandSpec().qualifiedName(), errors);
        }
        if (thrown instanceof NoOutput) {
            errors.tell(CliMessages.NO_OUTPUT.with());
            return ExitStatus.NO_OUTPUT;
        }
        return mistake(thrown, errors);
    }

    private static int mistake(Throwable thrown, ErrorOutput errors) {
        errors.tell(CliMessages.BUG.with(ErrorOutput.classNames(thrown)));
        return ExitStatus.BUG;
    }

    /** The language is needed before the arguments are parsed, for what is wrong with them is told in it. */
    private Language language(String[] arguments) {
        Language found = surroundings.language();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                found = languageOf(arguments[i].substring(LANGUAGE.length() + 1));
            } else if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                found = languageOf(arguments[i + 1]);
            }
        }
        return found;
    }

    private static Language languageOf(String code) {
        for (Language language : Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(code)) {
                return language;
            }
        }
        throw new WrongUse(CliMessages.NOT_ONE_OF.with(LANGUAGE, "zh, en"));
    }
}
