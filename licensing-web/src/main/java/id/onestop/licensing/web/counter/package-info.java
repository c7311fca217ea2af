/** Pages and resources of the counter. */
@NullMarked
package id.onestop.licensing.web.counter;

import org.jspecify.annotations.NullMarked;
