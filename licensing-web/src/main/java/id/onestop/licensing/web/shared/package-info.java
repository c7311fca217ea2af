/** What every feature leans on. */
@NullMarked
package id.onestop.licensing.web.shared;

import org.jspecify.annotations.NullMarked;
