/**
 * What would be if: files played through a definition, a calendar and a plan of staff, on a copy of the facts.
 *
 * <p>Knows catalogue, calendar and sla. Nothing here is stored and nothing reads a clock: the same scenario gives the same
 * outcome.
 */
@NullMarked
package id.onestop.licensing.domain.whatif;

import org.jspecify.annotations.NullMarked;
