package id.onestop.licensing.domain.catalogue;

import java.util.Collection;
import java.util.Objects;

/** Budgets in minutes and in working days side by side, with the one rule that rounds them (trap T2). */
public record BudgetSum(int minutes, int workingDays) {

    /** Adds up what the steps plan, by the step. */
    public static BudgetSum of(Collection<Step> steps) {
        var budgets = steps.stream().map(Step::budget).filter(Objects::nonNull).toList();
        return new BudgetSum(
                budgets.stream().mapToInt(Budget::minutes).sum(),
                budgets.stream().mapToInt(Budget::workingDays).sum());
    }

    /** Minutes are added up and rounded up to whole working days of that length, then the working days are added. */
    public int wholeDays(int dayMinutes) {
        return workingDays + (minutes + dayMinutes - 1) / dayMinutes;
    }

    /** As procedures print it; empty where nothing is planned. */
    public String printed() {
        String days = workingDays == 0 ? "" : new Budget(workingDays, Budget.Unit.WORKING_DAYS).printed();
        String rest = minutes == 0 ? "" : new Budget(minutes, Budget.Unit.MINUTES).printed();
        return (rest + " " + days).strip();
    }
}
