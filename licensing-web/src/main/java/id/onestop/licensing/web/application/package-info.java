/** Applications, for their applicants and for programs. */
@NullMarked
package id.onestop.licensing.web.application;

import org.jspecify.annotations.NullMarked;
