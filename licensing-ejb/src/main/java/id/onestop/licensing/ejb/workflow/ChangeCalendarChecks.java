package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.OfficeHours.Rest;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has to be said of days that a decree changes. */
final class ChangeCalendarChecks {

    private static final int MOST_DAYS = 60;
    private static final int NAME_LENGTH = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ChangeCalendar change;
    private final List<FieldError> faults = new ArrayList<>();

    ChangeCalendarChecks(ChangeCalendar change) {
        this.change = change;
    }

    /**
     * The days, or {@code null} for a withdrawal.
     *
     * @throws Invalid with every fault
     */
    @Nullable
    DecreedDays require() {
        text("decree", change.decree());
        if (!change.withdrawn()) {
            text("name", change.name());
            days();
        }
        var hours = change.withdrawn() ? null : hours();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return change.withdrawn()
                ? null
                : new DecreedDays(
                        requireNonNull(change.kind()),
                        requireNonNull(change.first()),
                        last(),
                        change.name().strip(),
                        change.decree().strip(),
                        hours);
    }

    private void text(String field, String value) {
        if (value.isBlank()) {
            faults.add(new FieldError(field, "REQUIRED"));
        } else if (value.strip().length() > NAME_LENGTH) {
            faults.add(new FieldError(field, "TOO_LONG", Map.of("max", NAME_LENGTH)));
        }
    }

    private void days() {
        if (change.kind() == null) {
            faults.add(new FieldError("kind", "REQUIRED"));
        }
        var first = change.first();
        if (first == null) {
            faults.add(new FieldError("first", "REQUIRED"));
            return;
        }
        if (first.getYear() < FIRST_YEAR || first.getYear() > LAST_YEAR) {
            faults.add(new FieldError("first", "CALENDAR_YEAR"));
        }
        if (last().isBefore(first) || last().isAfter(first.plusDays(MOST_DAYS - 1L))) {
            faults.add(new FieldError("last", "CALENDAR_LAST_DAY", Map.of("max", MOST_DAYS)));
        }
    }

    private LocalDate last() {
        return requireNonNullElse(change.last(), requireNonNull(change.first()));
    }

    private @Nullable OfficeHours hours() {
        var kind = change.kind();
        if (kind == null || kind.closes().isPresent()) {
            return null;
        }
        var opens = required("opens", change.opens());
        var closes = required("closes", change.closes());
        if (opens == null || closes == null) {
            return null;
        }
        var rests = new ArrayList<Rest>();
        if (change.restFrom() != null || change.restTo() != null) {
            var from = required("restFrom", change.restFrom());
            var to = required("restTo", change.restTo());
            if (from == null || to == null) {
                return null;
            }
            rests.add(new Rest(from, to));
        }
        try {
            return new OfficeHours(opens, closes, rests);
        } catch (IllegalArgumentException outOfOrder) {
            faults.add(new FieldError("closes", "CALENDAR_HOURS"));
            return null;
        }
    }

    private @Nullable LocalTime required(String field, @Nullable LocalTime time) {
        if (time == null) {
            faults.add(new FieldError(field, "REQUIRED"));
        }
        return time;
    }
}
