package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hours of a period that an agency had entered were withdrawn by decree; its running deadlines are counted again. */
public record PeriodWithdrawn(
        long agencyId, String agencyCode, SpecialHours period, String decree, String actor, Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "agency:" + agencyCode;
    }

    @Override
    public String operation() {
        return "CALENDAR_PERIOD_WITHDRAWN";
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "period",
                period.name(),
                "from",
                period.first().toString(),
                "until",
                period.last().toString(),
                "decree",
                decree));
    }
}
