/** Pages and resources for those who run the system: what the workers do, and what they could not do. */
@NullMarked
package id.onestop.licensing.web.operation;

import org.jspecify.annotations.NullMarked;
