package id.onestop.licensing.domain.calendar;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days of an agency were entered or withdrawn by decree; its running deadlines are counted again.
 *
 * @param operation {@code CALENDAR_ENTERED} or {@code CALENDAR_WITHDRAWN}
 */
public record CalendarChanged(
        long agencyId,
        String operation,
        long entryId,
        DecreedKind kind,
        LocalDate first,
        LocalDate last,
        String decree,
        String actor,
        Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "calendar:" + entryId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(
                Map.of("kind", kind.name(), "from", first.toString(), "until", last.toString(), "decree", decree));
    }
}
