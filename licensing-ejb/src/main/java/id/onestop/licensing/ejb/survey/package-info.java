/** Answers of the satisfaction survey and the gate before the download. */
@NullMarked
package id.onestop.licensing.ejb.survey;

import org.jspecify.annotations.NullMarked;
