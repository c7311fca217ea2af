package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a service promises and how its days are counted.
 *
 * @param promiseDays promise in working days
 * @param dayOfReceiptCounted the agency's counting rule (a setting, not the standard's text: decision 8); usually not counted
 * @param dueSoonMinutes working minutes before the limit from which the clock shows as due soon
 */
@Embeddable
public record ClockPolicy(
        @Column(name = "promise_days") int promiseDays,

        @Column(name = "starts_at") @Enumerated(EnumType.STRING)
        StartsAt startsAt,

        @Column(name = "day_of_receipt_counted") boolean dayOfReceiptCounted,
        @Column(name = "due_soon_minutes") int dueSoonMinutes) {

    /** One usual working day of 7 h 30 min. */
    public static final int DEFAULT_DUE_SOON_MINUTES = 450;

    public ClockPolicy {
        if (promiseDays < 1 || dueSoonMinutes < 0) {
            throw new IllegalArgumentException("promise " + promiseDays + ", due soon " + dueSoonMinutes);
        }
    }

    /** The usual rule: day of receipt is day 0 and not counted. */
    public static ClockPolicy ofDays(int promiseDays) {
        return new ClockPolicy(promiseDays, StartsAt.RECEIPT, false, DEFAULT_DUE_SOON_MINUTES);
    }

    /** The moment whose working day is day 0 of a file that was received, and later accepted, at these moments. */
    public Instant countsFrom(Instant receivedAt, Instant acceptedAt) {
        return startsAt == StartsAt.RECEIPT ? receivedAt : acceptedAt;
    }

    /** Day 0 of a file that was received, and later accepted, at these moments. */
    public LocalDate day0(WorkingCalendar calendar, Instant receivedAt, Instant acceptedAt) {
        return calendar.receivedDay(countsFrom(receivedAt, acceptedAt));
    }
}
