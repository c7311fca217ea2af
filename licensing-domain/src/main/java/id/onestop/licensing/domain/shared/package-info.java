/** What every feature leans on. */
@NullMarked
package id.onestop.licensing.domain.shared;

import org.jspecify.annotations.NullMarked;
