package org.petitionrules.testkit.cli;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.MessageTemplate;
import org.petitionrules.rules.calendar.DateRange;

/** The values of options as they were typed, checked: what cannot be understood is wrong use, told by the option's name. */
final class OptionValues {
    private static final int LONGEST_COUNT = 9;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final MessageTemplate DIGITS =
            MessageTemplate.of("cli.found-digits", "范围外的{0}位整数", "one outside: a whole number of {0} digits");
    private static final MessageTemplate SIGNS =
            MessageTemplate.of("cli.found-signs", "长{0}个字符的文本", "a text of {0} characters");

    private OptionValues() {}

    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    /** A day of the years 1 to 9999. */
    static Optional<LocalDate> date(String option, @Nullable String value) {
        return value == null ? Optional.empty() : Optional.of(day(option, value));
    }

    static LocalDate day(String option, String value) {
        try {
            if (value.length() == "2026-07-30".length() && !value.startsWith("0000")) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException noDate) {
            // Told below, like every other text that is no date.
        }
        throw new WrongUse(
                DATE.matcher(value).matches()
                        ? CliMessages.NO_SUCH_DAY.with(option, value)
                        : CliMessages.NOT_A_DATE.with(option));
    }

    /** Days from one to another, written {@code FROM..TO}; a single day may stand alone. */
    static DateRange days(String option, String value) {
        int dots = value.indexOf("..");
        LocalDate first = day(option, dots < 0 ? value : value.substring(0, dots));
        LocalDate last = dots < 0 ? first : day(option, value.substring(dots + 2));
        if (last.isBefore(first)) {
            throw new WrongUse(CliMessages.REVERSED.with(option, last, first));
        }
        return DateRange.of(first, last);
    }

    /** A whole number from 1 to the most there may be. */
    static int count(String option, String value, int most) {
        boolean digits = !value.isEmpty() && value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        int number = digits && value.length() <= LONGEST_COUNT ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            throw new WrongUse(
                    CliMessages.NOT_A_COUNT.with(option, most, (digits ? DIGITS : SIGNS).with(value.length())));
        }
        return number;
    }

    static Optional<Charset> charset(String option, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name);
            if (charset.canEncode()) {
                return Optional.of(charset);
            }
        } catch (IllegalArgumentException noCharset) {
            // Told below, like a charset that can only be read.
        }
        throw new WrongUse(CliMessages.NOT_A_CHARSET.with(option));
    }
}
