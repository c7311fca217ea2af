/** Pages about agencies and their services, for everybody. */
@NullMarked
package id.onestop.licensing.web.catalogue;

import org.jspecify.annotations.NullMarked;
