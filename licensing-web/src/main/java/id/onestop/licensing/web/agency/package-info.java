/** Agencies for programs, the pages on which an administrator keeps the own agency, and those on which operators make one. */
@NullMarked
package id.onestop.licensing.web.agency;

import org.jspecify.annotations.NullMarked;
