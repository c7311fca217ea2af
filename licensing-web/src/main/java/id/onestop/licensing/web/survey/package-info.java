/** The satisfaction survey before the download. */
@NullMarked
package id.onestop.licensing.web.survey;

import org.jspecify.annotations.NullMarked;
