package id.onestop.licensing.domain.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours of a day in one column: {@code 07:30-16:00 12:00-13:00}, the office first, then its rests. */
@Converter
public class OfficeHoursText implements AttributeConverter<OfficeHours, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OfficeHours hours) {
        if (hours == null) {
            return null;
        }
        var rests = hours.rests().stream().map(rest -> " " + rest.from() + "-" + rest.to());
        return hours.opens() + "-" + hours.closes() + rests.collect(Collectors.joining());
    }

    @Override
    public @Nullable OfficeHours convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        var spans = new ArrayList<OfficeHours.Rest>();
        for (String span : column.split(" ")) {
            var ends = span.split("-");
            spans.add(new OfficeHours.Rest(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
        }
        var day = spans.remove(0);
        return new OfficeHours(day.from(), day.to(), spans);
    }
}
