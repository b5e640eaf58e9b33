package org.petitionrules.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.message.Message;
import org.petitionrules.model.message.Problem;
import org.petitionrules.model.message.RefusedException;

/**
 * A day in strict ISO form. Systems that export points in time are told which day each is in China, because at any
 * other offset a day's end would silently move a deadline.
 */
final class DateShape implements Shape<LocalDate> {
    private static final Bilingual NAME = Bilingual.of("日期（如2026-07-30）", "a date written like 2026-07-30");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern POINT_IN_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:\\S{1,60}");
    private static final long MILLIS_2000 = 946_684_800_000L;
    private static final long MILLIS_2100 = 4_102_444_800_000L;

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public @Nullable LocalDate read(JsonPlace at, List<Problem> problems) {
        LocalDate day = at.kind() == JsonKind.TEXT ? day(at.text()) : null;
        if (day == null) {
            at.refuse(refusal(at), problems);
        }
        return day;
    }

    private static @Nullable LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() == 0 ? null : day;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Message refusal(JsonPlace at) {
        Message pointInTime = null;
        if (at.kind() == JsonKind.TEXT && DAY.matcher(at.text()).matches()) {
            return JsonMessages.NO_SUCH_DAY.with(at.text());
        } else if (at.kind() == JsonKind.TEXT) {
            pointInTime = pointInTime(at.text());
        } else if (at.kind() == JsonKind.WHOLE_NUMBER) {
            pointInTime = milliseconds(at.wholeNumber());
        }
        return pointInTime == null ? JsonMessages.EXPECTED.with(NAME, at.found()) : pointInTime;
    }

    private static @Nullable Message pointInTime(String text) {
        if (!POINT_IN_TIME.matcher(text).matches()) {
            return null;
        }
        try {
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.replace(' ', 'T'), ZonedDateTime::from, LocalDateTime::from);
            return read instanceof ZonedDateTime
                    ? JsonMessages.TIMESTAMP.with(
                            ((ZonedDateTime) read).withZoneSameInstant(CHINA).toLocalDate())
                    : JsonMessages.TIMESTAMP_WITHOUT_ZONE.with(LocalDate.from(read));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Milliseconds since 1970, when they would fall into this century; other numbers are not guessed at. */
    private static @Nullable Message milliseconds(OptionalLong number) {
        if (!number.isPresent() || number.getAsLong() < MILLIS_2000 || number.getAsLong() >= MILLIS_2100) {
            return null;
        }
        return JsonMessages.TIMESTAMP.with(
                Instant.ofEpochMilli(number.getAsLong()).atZone(CHINA).toLocalDate());
    }

    @Override
    public void write(LocalDate value, JsonGenerator out) throws IOException {
        if (value.getYear() < 1 || value.getYear() > 9999) {
            throw new RefusedException(Collections.singletonList(Problem.at("", JsonMessages.NO_SUCH_DAY.with(value))));
        }
        out.writeString(value.toString());
    }
}
