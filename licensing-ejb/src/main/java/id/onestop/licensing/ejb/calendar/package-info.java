/**
 * Calendars as files: reading, loading and keeping them, and the public question "when would it be due?".
 *
 * <p>Agencies add their zone, local holidays and own hours to the rules that {@code Calendars} hands out.
 */
@NullMarked
package id.onestop.licensing.ejb.calendar;

import org.jspecify.annotations.NullMarked;
