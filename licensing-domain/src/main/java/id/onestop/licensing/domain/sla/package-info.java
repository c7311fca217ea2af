/**
 * The service clock of an application: when the promise falls due, what stopped it, and a ledger that says so day by day.
 *
 * <p>Arithmetic is pure ({@code ClockCalculation}, {@code BudgetClock}); {@code ServiceClock} stores its outcome. Knows
 * applications by id only.
 */
@NullMarked
package id.onestop.licensing.domain.sla;

import org.jspecify.annotations.NullMarked;
