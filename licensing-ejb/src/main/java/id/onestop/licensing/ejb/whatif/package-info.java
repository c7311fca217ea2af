/**
 * What-if for administrators and the Head: a scenario is built from a copy of the facts, played outside any transaction, and
 * kept with its plan.
 */
@NullMarked
package id.onestop.licensing.ejb.whatif;

import org.jspecify.annotations.NullMarked;
