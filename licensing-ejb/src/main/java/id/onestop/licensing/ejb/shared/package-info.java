/** What every feature leans on. */
@NullMarked
package id.onestop.licensing.ejb.shared;

import org.jspecify.annotations.NullMarked;
