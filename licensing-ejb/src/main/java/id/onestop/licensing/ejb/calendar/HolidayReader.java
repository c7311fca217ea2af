package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.calendar.HolidayKind;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads lists of holidays, in the calendar's file and in an agency's. */
public final class HolidayReader {

    private HolidayReader() {}

    /**
     * The holidays of a list; use them only when the document has no faults.
     *
     * @param decree the decree of those that name none of their own; without it each must
     */
    public static List<Holiday> holidays(List<YamlMap> items, Optional<String> decree) {
        Map<LocalDate, Integer> lines = new HashMap<>();
        return items.stream()
                .map(item -> {
                    var holiday = holiday(item, decree);
                    var earlier = lines.putIfAbsent(holiday.date(), item.line());
                    if (earlier != null && item.isSound()) {
                        item.faultAt("date", "DATE_TWICE", "value", holiday.date(), "line", earlier);
                    }
                    return holiday;
                })
                .toList();
    }

    private static Holiday holiday(YamlMap item, Optional<String> decree) {
        var own = decree.isPresent() ? item.optionalString("decree").or(() -> decree) : Optional.<String>empty();
        return new Holiday(
                item.date("date"),
                item.string("name"),
                item.oneOf("kind", HolidayKind.class),
                own.orElseGet(() -> item.string("decree")));
    }
}
