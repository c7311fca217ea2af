/** Working days for programs, and the pages on which administrators enter what a decree says about them. */
@NullMarked
package id.onestop.licensing.web.calendar;

import org.jspecify.annotations.NullMarked;
