package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days by decree in words. */
@Named
@RequestScoped
public class CalendarWords {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    public List<Option> getKinds() {
        return Stream.of(DecreedKind.values())
                .map(kind -> new Option(
                        kind.name(), msg.get("calendar.kind." + kind), msg.get("calendar.kind." + kind + ".hint")))
                .toList();
    }

    public String kind(DecreedDays days) {
        return msg.get("calendar.kind." + days.kind());
    }

    /** One day, or from the first to the last. */
    public String span(DecreedDays days) {
        return days.length() == 1
                ? format.date(days.first())
                : msg.of("calendar.span", "first", format.date(days.first()), "last", format.date(days.last()));
    }

    /** The hours of make-up days and half days; empty where the office is closed. */
    public String hours(DecreedDays days) {
        var hours = days.hours();
        if (hours == null) {
            return "";
        }
        var rests = hours.rests().stream()
                .map(rest -> msg.of("calendar.rest", "from", hour(rest.from()), "to", hour(rest.to())))
                .collect(Collectors.joining());
        return msg.of("calendar.hours", "from", hour(hours.opens()), "to", hour(hours.closes())) + rests;
    }

    private static String hour(LocalTime time) {
        return time.toString().replace(':', '.');
    }
}
