/**
 * Working days, office hours and holidays by decree: due dates and working minutes as pure functions.
 *
 * <p>A leaf: knows nothing of applications or clocks that stop (those live in {@code sla}). A calendar is an immutable value
 * without static state; two agencies never share more than the national decrees.
 */
@NullMarked
package id.onestop.licensing.domain.calendar;

import org.jspecify.annotations.NullMarked;
