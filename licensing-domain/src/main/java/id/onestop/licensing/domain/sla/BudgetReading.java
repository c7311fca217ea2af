package id.onestop.licensing.domain.sla;

import java.time.Instant;

/**
 * How much of a step's budget is used.
 *
 * @param dueAt while stopped, the moment if it went on now
 * @param usedMinutes working minutes without the pauses
 * @param remainingMinutes working minutes until the limit, negative when late
 */
public record BudgetReading(Instant dueAt, long usedMinutes, long remainingMinutes, boolean stopped, boolean overdue) {}
