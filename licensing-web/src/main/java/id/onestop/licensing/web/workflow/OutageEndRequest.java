package id.onestop.licensing.web.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A partner is there again.
 *
 * @param until since when; not before the outage began
 * @param note how that is known
 */
public record OutageEndRequest(
        @Nullable String until, @Nullable String note) {}
