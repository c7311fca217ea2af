/** Work items of the officials and the control card (kartu kendali): who gave a file to whom, and when. */
@NullMarked
package id.onestop.licensing.domain.workflow;

import org.jspecify.annotations.NullMarked;
