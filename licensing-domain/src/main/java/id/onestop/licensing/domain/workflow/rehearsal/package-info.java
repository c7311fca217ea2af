/**
 * A paper application walked through a definition that binds nobody yet: in memory alone, without numbers of a book, messages
 * or a record. What can be done where is read from the same {@code Route} by which the engine moves files.
 */
@NullMarked
package id.onestop.licensing.domain.workflow.rehearsal;

import org.jspecify.annotations.NullMarked;
