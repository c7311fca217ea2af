/** The pages and resources of the auditor: who read whose data. */
@NullMarked
package id.onestop.licensing.web.audit;

import org.jspecify.annotations.NullMarked;
