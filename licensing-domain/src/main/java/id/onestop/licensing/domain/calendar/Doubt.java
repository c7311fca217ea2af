package id.onestop.licensing.domain.calendar;

/** Why a due date may still move (decision 4); pages and API say so beside the date. */
public enum Doubt {
    /** A year without a loaded decree is touched: the date is provisional. */
    NO_DECREE,
    /** A year is touched whose holidays nobody has checked against the decree. */
    DECREE_UNCONFIRMED,
    /** The last day's hours depend on a period whose dates are not official yet. */
    HOURS_UNCONFIRMED
}
