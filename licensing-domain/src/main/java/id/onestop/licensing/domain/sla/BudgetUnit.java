package id.onestop.licensing.domain.sla;

/** What a step's budget is counted in. */
public enum BudgetUnit {
    /** Working minutes. */
    MINUTES,
    /** Working hours of 60 working minutes. */
    HOURS,
    /** Whole working days after the day on which the step began. */
    WORKING_DAYS
}
