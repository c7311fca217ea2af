/** Documents of applications going in and out. */
@NullMarked
package id.onestop.licensing.web.document;

import org.jspecify.annotations.NullMarked;
