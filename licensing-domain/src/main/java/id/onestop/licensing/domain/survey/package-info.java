/** The satisfaction survey: the gate before the download, and answers that lead back to nobody. */
@NullMarked
package id.onestop.licensing.domain.survey;

import org.jspecify.annotations.NullMarked;
