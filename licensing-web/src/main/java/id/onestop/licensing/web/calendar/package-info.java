/** Working days for programs. */
@NullMarked
package id.onestop.licensing.web.calendar;

import org.jspecify.annotations.NullMarked;
