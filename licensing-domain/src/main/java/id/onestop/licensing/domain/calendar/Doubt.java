package id.onestop.licensing.domain.calendar;

/** Why a due date may still move (decision 4), or its days may not be those of then; pages and API say so beside the date. */
public enum Doubt {
    /** A year without a loaded decree is touched: the date is provisional. */
    NO_DECREE,
    /** A year is touched whose holidays nobody has checked against the decree. */
    DECREE_UNCONFIRMED,
    /** The last day's hours depend on a period whose dates are not official yet. */
    HOURS_UNCONFIRMED,
    /** The file was finished by a release that kept no days: the limit is that of then, its days are those of now. */
    DAYS_NOT_KEPT
}
