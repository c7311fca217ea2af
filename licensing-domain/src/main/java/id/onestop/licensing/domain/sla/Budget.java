package id.onestop.licensing.domain.sla;

/** The time a step may take, as its definition says. */
public record Budget(int amount, BudgetUnit unit) {

    public Budget {
        if (amount < 1) {
            throw new IllegalArgumentException("a budget must be at least 1: " + amount);
        }
    }

    public static Budget minutes(int amount) {
        return new Budget(amount, BudgetUnit.MINUTES);
    }

    public static Budget hours(int amount) {
        return new Budget(amount, BudgetUnit.HOURS);
    }

    public static Budget workingDays(int amount) {
        return new Budget(amount, BudgetUnit.WORKING_DAYS);
    }
}
