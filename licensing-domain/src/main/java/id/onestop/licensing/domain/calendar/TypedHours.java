package id.onestop.licensing.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hours of a day as people type them in one line: {@code 07.30-16.00, 12.00-13.00}, the office first, then its rests.
 *
 * <p>A point or a colon, one digit or two, words between the spans: all of it is understood, and one spelling is written.
 */
public final class TypedHours {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}[.:]\\d{2})\\s*[-\\u2013]\\s*(\\d{1,2}[.:]\\d{2})");

    private TypedHours() {}

    /** The hours; nothing where no office could keep them. */
    public static Optional<OfficeHours> read(String typed) {
        try {
            var spans = spans(typed);
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            var day = spans.remove(0);
            return Optional.of(new OfficeHours(day.from(), day.to(), spans));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The one spelling. */
    public static String write(OfficeHours hours) {
        return span(hours.opens(), hours.closes())
                + hours.rests().stream()
                        .map(rest -> ", " + span(rest.from(), rest.to()))
                        .collect(Collectors.joining());
    }

    /** Every time that was typed belongs to a span, or something was mistyped. */
    private static List<OfficeHours.Rest> spans(String typed) {
        var spans = new ArrayList<OfficeHours.Rest>();
        var found = SPAN.matcher(typed);
        while (found.find()) {
            spans.add(new OfficeHours.Rest(time(found.group(1)), time(found.group(2))));
        }
        boolean whole = TIME.matcher(typed).results().count() == 2L * spans.size();
        return whole ? spans : new ArrayList<>();
    }

    private static LocalTime time(String text) {
        var parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    private static String span(LocalTime from, LocalTime to) {
        return (from + "-" + to).replace(':', '.');
    }
}
