package id.onestop.licensing.domain.calendar;

/** Why a day counts or does not; pages translate the name, partners read it as it is. */
public enum DayReason {
    /** Counts. */
    WORKING_DAY,
    /** Day 0: the day of receipt is not counted (counting rule of the agency). */
    DAY_OF_RECEIPT,
    /** The office has no hours on this weekday. */
    WEEKEND,
    NATIONAL_HOLIDAY,
    JOINT_LEAVE,
    LOCAL_HOLIDAY,
    ELECTION_DAY,
    /** The clock stood still through all office hours of the day. */
    CLOCK_STOPPED
}
