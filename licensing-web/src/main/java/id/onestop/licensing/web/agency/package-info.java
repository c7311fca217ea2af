/** Agencies for programs, and the pages on which an administrator keeps the own agency. */
@NullMarked
package id.onestop.licensing.web.agency;

import org.jspecify.annotations.NullMarked;
