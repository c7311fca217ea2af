/** Agencies for programs. */
@NullMarked
package id.onestop.licensing.web.agency;

import org.jspecify.annotations.NullMarked;
