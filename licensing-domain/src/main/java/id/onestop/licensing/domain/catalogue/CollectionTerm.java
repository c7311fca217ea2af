package id.onestop.licensing.domain.catalogue;

import java.time.LocalDate;

/**
 * How long a finished licence may lie at the counter before its holder is reminded (seed D and E row 106).
 *
 * <p>Calendar months from the day of completion, not from the message about it (trap T12): 31 January plus one month is the last
 * day of February.
 *
 * @param months 0: nothing is promised
 */
public record CollectionTerm(LocalDate completedOn, int months) {

    /** The last day on which it still counts as collected in time. */
    public LocalDate lastDay() {
        return months == 0 ? LocalDate.MAX : completedOn.plusMonths(months);
    }

    /** Whether it counts as not collected on a day of the agency. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }
}
