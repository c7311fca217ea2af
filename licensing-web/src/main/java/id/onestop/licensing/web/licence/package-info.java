/** Licences: for holders, officials, and everybody who verifies one. */
@NullMarked
package id.onestop.licensing.web.licence;

import org.jspecify.annotations.NullMarked;
