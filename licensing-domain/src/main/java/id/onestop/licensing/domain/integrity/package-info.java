/** The hash-chained record: one chain per agency in which a changed, missing or moved entry is noticed. */
@NullMarked
package id.onestop.licensing.domain.integrity;

import org.jspecify.annotations.NullMarked;
