/**
 * Use cases of the officials: worklist, check, return, verify, decide; the control card. Beside them what moves files without
 * them: questions to other offices, the ladder, outages, decrees about days, and files that go over to another version.
 */
@NullMarked
package id.onestop.licensing.ejb.workflow;

import org.jspecify.annotations.NullMarked;
