package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When would a file that was received then be due, if nothing stopped the clock?
 *
 * @param calendarCode calendar of the agency
 * @param zone zone of the agency
 */
public record DueDateQuery(
        String calendarCode,
        ZoneId zone,
        @Nullable Instant receivedAt,
        @Nullable Integer workingDays) {

    public static final int MOST_WORKING_DAYS = 366;

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /** Refuses what is missing or out of all reason. */
    static void check(@Nullable Instant receivedAt, @Nullable Integer workingDays) {
        var errors = new ArrayList<FieldError>();
        if (receivedAt == null) {
            errors.add(new FieldError("receivedAt", "REQUIRED"));
        } else if (receivedAt.isBefore(FIRST) || receivedAt.isAfter(LAST)) {
            errors.add(new FieldError("receivedAt", "OUT_OF_RANGE", Map.of("min", FIRST, "max", LAST)));
        }
        if (workingDays == null) {
            errors.add(new FieldError("workingDays", "REQUIRED"));
        } else if (workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
            errors.add(new FieldError("workingDays", "OUT_OF_RANGE", Map.of("min", 1, "max", MOST_WORKING_DAYS)));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
