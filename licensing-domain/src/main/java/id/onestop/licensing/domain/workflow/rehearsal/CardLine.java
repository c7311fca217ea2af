package id.onestop.licensing.domain.workflow.rehearsal;

import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the control card as it would be.
 *
 * @param step where it was done; {@code null} for what the applicant does before any step
 * @param what was done
 */
public record CardLine(
        Role from,
        Role to,
        @Nullable Words step,
        Deed what,
        @Nullable Words words,
        Instant at) {}
