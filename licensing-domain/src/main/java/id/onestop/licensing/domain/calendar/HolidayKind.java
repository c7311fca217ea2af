package id.onestop.licensing.domain.calendar;

/** Why a holiday is one. */
public enum HolidayKind {
    /** Hari libur nasional. */
    NATIONAL(DayReason.NATIONAL_HOLIDAY),
    /** Cuti bersama: government offices are closed. */
    JOINT_LEAVE(DayReason.JOINT_LEAVE),
    /** Fixed by the head of the region. */
    LOCAL(DayReason.LOCAL_HOLIDAY),
    /** A polling day that was declared a holiday. */
    ELECTION(DayReason.ELECTION_DAY);

    private final DayReason reason;

    HolidayKind(DayReason reason) {
        this.reason = reason;
    }

    public DayReason reason() {
        return reason;
    }
}
