package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a program sent, as texts, and collects everything that is wrong before it refuses.
 *
 * <p>Resources take texts because the container would answer 404 to a number that is none.
 */
public final class Parameters {

    private static final int LIMIT = 20;
    private static final int MOST = 50;
    private static final int TIME_LENGTH = 19;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_999;

    private final List<FieldError> errors = new ArrayList<>();

    /** How long a page may be: 20 if not said, at most 50. */
    public static int limit(@Nullable String text) {
        var reading = new Parameters();
        var limit = reading.number("limit", text).orElse(LIMIT);
        if (limit < 1) {
            reading.errors.add(new FieldError("limit", "OUT_OF_RANGE", Map.of("min", 1, "max", MOST)));
        }
        reading.require();
        return Math.min(limit, MOST);
    }

    public Optional<Integer> number(String name, @Nullable String text) {
        return read(name, text, "NUMBER_EXPECTED", Integer::valueOf);
    }

    /** A cursor that is a number. */
    public Optional<Long> key(String name, @Nullable String text) {
        return read(name, text, "CURSOR_UNKNOWN", Long::valueOf);
    }

    /** A cursor of whatever form; what cannot be one is refused. */
    public <T> @Nullable T cursor(@Nullable String text, Function<String, @Nullable T> reader) {
        if (text == null) {
            return null;
        }
        T place = reader.apply(text);
        if (place == null) {
            errors.add(new FieldError("cursor", "CURSOR_UNKNOWN"));
        }
        return place;
    }

    /** A moment of RFC 3339; a plus sign that was not escaped arrives as a space. */
    public Optional<Instant> moment(String name, @Nullable String text) {
        return read(name, text, "MOMENT_EXPECTED", value -> {
            int space = value.lastIndexOf(' ');
            var mended =
                    space >= TIME_LENGTH - 3 ? value.substring(0, space) + '+' + value.substring(space + 1) : value;
            var moment = OffsetDateTime.parse(mended);
            requireKept(moment.toLocalDate());
            return moment.toInstant();
        });
    }

    public Optional<LocalDate> date(String name, @Nullable String text) {
        return read(name, text, "DATE_EXPECTED", value -> requireKept(LocalDate.parse(value)));
    }

    /** Years of four digits: others are days for a program, and for no database. */
    private static LocalDate requireKept(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no year of ours");
        }
        return day;
    }

    /** A time of the day, such as 07:30. */
    public Optional<LocalTime> time(String name, @Nullable String text) {
        return read(name, text, "CALENDAR_TIME", LocalTime::parse);
    }

    /** One of the words of an enum, in any case, with hyphens or underscores. */
    public <E extends Enum<E>> Optional<E> choice(String name, @Nullable String text, Class<E> words) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        var found = Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(new FieldError(
                    name, "CHOICE_EXPECTED", Map.of("choices", Arrays.toString(words.getEnumConstants()))));
        }
        return found;
    }

    public boolean flag(String name, @Nullable String text) {
        return choice(name, text, Flag.class).orElse(Flag.FALSE) == Flag.TRUE;
    }

    /** A text that has to be there. */
    public String text(String name, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(name, "REQUIRED"));
            return "";
        }
        return optionalText(name, text, longest).orElse("");
    }

    public Optional<String> optionalText(String name, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            errors.add(new FieldError(name, "ANSWER_TOO_LONG", Map.of("maximum", longest)));
            return Optional.empty();
        }
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    /** A value that has to be there. */
    public <T> @Nullable T required(String name, Optional<T> value) {
        if (value.isEmpty() && errors.stream().noneMatch(error -> error.field().equals(name))) {
            errors.add(new FieldError(name, "REQUIRED"));
        }
        return value.orElse(null);
    }

    /** Refuses if anything was wrong, and tells all of it. */
    public void require() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private <T> Optional<T> read(String name, @Nullable String text, String code, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (NumberFormatException | DateTimeException wrong) {
            errors.add(new FieldError(name, code));
            return Optional.empty();
        }
    }

    private enum Flag {
        TRUE,
        FALSE
    }
}
