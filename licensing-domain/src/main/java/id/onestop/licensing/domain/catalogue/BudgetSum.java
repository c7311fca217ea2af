package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Budgets in minutes and in working days side by side (trap T2).
 *
 * @param minutesByStep budgets in minutes and hours, each step by itself: a rounding rule may look at them one by one
 */
public record BudgetSum(List<Integer> minutesByStep, int workingDays) {

    public BudgetSum {
        minutesByStep = List.copyOf(minutesByStep);
    }

    /** Adds up what the steps plan, by the step. */
    public static BudgetSum of(Collection<Step> steps) {
        var budgets = steps.stream().map(Step::budget).filter(Objects::nonNull).toList();
        return new BudgetSum(
                budgets.stream()
                        .map(Budget::minutes)
                        .filter(minutes -> minutes > 0)
                        .toList(),
                budgets.stream().mapToInt(Budget::workingDays).sum());
    }

    public int minutes() {
        return minutesByStep.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whole working days by the agency's rounding rule. */
    public int wholeDays(AgencyProfile agency) {
        return agency.budgetRounding().wholeDays(minutesByStep, workingDays, agency.budgetDayMinutes());
    }

    /** As procedures print it; empty where nothing is planned. */
    public String printed() {
        String days = workingDays == 0 ? "" : new Budget(workingDays, Budget.Unit.WORKING_DAYS).printed();
        String rest = minutes() == 0 ? "" : new Budget(minutes(), Budget.Unit.MINUTES).printed();
        return (rest + " " + days).strip();
    }
}
