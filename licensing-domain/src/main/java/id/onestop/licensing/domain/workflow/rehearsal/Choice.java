package id.onestop.licensing.domain.workflow.rehearsal;

import id.onestop.licensing.domain.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do now.
 *
 * @param words of the act; {@code null} where the kind of the deed says it
 * @param target name of the step that gets the file; {@code null} where none does
 */
public record Choice(
        Role role,
        Deed deed,
        @Nullable Words words,
        @Nullable Words target) {}
