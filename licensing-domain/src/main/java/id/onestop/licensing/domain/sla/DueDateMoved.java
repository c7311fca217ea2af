package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a file was counted anew, because days changed or a person put the ledger right.
 *
 * @param operation {@code DUE_DATE_MOVED} or {@code CLOCK_CORRECTED}
 * @param before {@code null} where there was no limit
 * @param cause decree or kind of the correction
 */
public record DueDateMoved(
        long agencyId,
        String number,
        String operation,
        String actor,
        @Nullable Instant before,
        Instant after,
        @Nullable String cause,
        Instant occurredAt)
        implements RecordedEvent {

    /** Days changed. */
    public static DueDateMoved byCalendar(
            String number, ClockChanged changed, @Nullable Instant before, @Nullable String decree) {
        return new DueDateMoved(
                changed.agencyId(),
                number,
                "DUE_DATE_MOVED",
                Actor.SYSTEM.reference(),
                before,
                changed.dueAt(),
                decree,
                changed.occurredAt());
    }

    /** A person corrected the ledger; his reason stands there, not here. */
    public static DueDateMoved byCorrection(String number, ClockChanged changed, @Nullable Instant before, Actor by) {
        return new DueDateMoved(
                changed.agencyId(),
                number,
                "CLOCK_CORRECTED",
                by.reference(),
                before,
                changed.dueAt(),
                changed.kind().name(),
                changed.occurredAt());
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        if (before != null) {
            facts.put("dueBefore", before.toString());
        }
        facts.put("dueAfter", after.toString());
        if (cause != null) {
            facts.put("cause", cause.replace(';', ','));
        }
        return facts;
    }
}
