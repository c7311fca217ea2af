package id.onestop.licensing.domain.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decree does to days. */
public enum DecreedKind {
    /** A national holiday that the agency's calendar does not have yet, such as one of a joint decree amended in the year. */
    NATIONAL_HOLIDAY(HolidayKind.NATIONAL),
    /** Closed by the head of the region. */
    LOCAL_HOLIDAY(HolidayKind.LOCAL),
    /** Cuti bersama. */
    JOINT_LEAVE(HolidayKind.JOINT_LEAVE),
    /** A polling day that was declared a holiday. */
    ELECTION_DAY(HolidayKind.ELECTION),
    /** Work in place of another day, also at the weekend or on a holiday. */
    MAKE_UP_DAY(null),
    /** Shorter hours on days that are worked anyway. */
    HALF_DAY(null);

    private final Optional<HolidayKind> closed;

    DecreedKind(@Nullable HolidayKind closed) {
        this.closed = Optional.ofNullable(closed);
    }

    /** As which holiday it closes the office; empty where it opens it or shortens the day. */
    public Optional<HolidayKind> closes() {
        return closed;
    }
}
