/**
 * What would be if: files played through a definition, a calendar and a plan of staff, on a copy of the facts.
 *
 * <p>Knows catalogue, calendar and sla. Playing is pure and reads no clock: the same scenario gives the same outcome, which
 * {@link KeptPlay} keeps.
 */
@NullMarked
package id.onestop.licensing.domain.whatif;

import org.jspecify.annotations.NullMarked;
