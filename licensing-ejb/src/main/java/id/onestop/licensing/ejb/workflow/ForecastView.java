package id.onestop.licensing.ejb.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of an open file; no promise, and never an hour.
 *
 * @param cases similar files that it rests on; 0 if only the budgets of the steps are known
 * @param half day on which half of the similar files were decided; {@code null} without similar files
 * @param most day on which nine of ten of them were; {@code null} without similar files
 * @param budgetMinutes working minutes that the definition gives this step and those after it
 */
public record ForecastView(
        int cases, @Nullable LocalDate half, @Nullable LocalDate most, long budgetMinutes) {

    /** Whether there are enough similar files. */
    public boolean similar() {
        return half != null;
    }
}
