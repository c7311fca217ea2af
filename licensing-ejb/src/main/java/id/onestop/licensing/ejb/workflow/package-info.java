/** Use cases of the officials: worklist, check, return, verify, decide; the control card. */
@NullMarked
package id.onestop.licensing.ejb.workflow;

import org.jspecify.annotations.NullMarked;
