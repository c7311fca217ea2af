/** Writes down who read whose data. */
@NullMarked
package id.onestop.licensing.ejb.audit;

import org.jspecify.annotations.NullMarked;
