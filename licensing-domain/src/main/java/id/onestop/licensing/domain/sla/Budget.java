package id.onestop.licensing.domain.sla;

import java.util.Optional;

/** The time a step may take, as its definition says. */
public record Budget(int amount, BudgetUnit unit) {

    public Budget {
        if (amount < 1) {
            throw new IllegalArgumentException("a budget must be at least 1: " + amount);
        }
    }

    /** The part after which a reminder is due: all but the last working day, or half; nothing for what is too short. */
    public Optional<Budget> nearlyOver() {
        return switch (unit) {
            case WORKING_DAYS -> amount > 1 ? Optional.of(workingDays(amount - 1)) : Optional.empty();
            case HOURS -> Optional.of(minutes(amount * 30));
            case MINUTES -> amount > 1 ? Optional.of(minutes(amount / 2)) : Optional.empty();
        };
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
