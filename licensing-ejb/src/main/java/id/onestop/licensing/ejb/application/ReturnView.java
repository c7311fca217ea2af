package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationReturn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One return of a file to its applicant with all of its faults.
 *
 * @param consent {@code null} unless it names what an earlier one should have named
 */
public record ReturnView(
        int round,
        Instant returnedAt,
        String returnedBy,
        String post,
        @Nullable String note,
        @Nullable Consent consent,
        List<FaultView> faults) {

    public ReturnView {
        faults = List.copyOf(faults);
    }

    /** The superior who allowed a return of what was overlooked before, and why it was. */
    public record Consent(String by, String post, String reason) {}

    private static @Nullable Consent consent(ApplicationReturn made) {
        var by = made.consentedByName();
        return by == null
                ? null
                : new Consent(
                        by,
                        Objects.requireNonNullElse(made.consentedByPost(), ""),
                        Objects.requireNonNullElse(made.consentReason(), ""));
    }

    static ReturnView of(ApplicationReturn made, List<FaultView> faults) {
        return new ReturnView(
                made.round(),
                made.returnedAt(),
                made.returnedByName(),
                made.returnedByPost(),
                made.note(),
                consent(made),
                faults);
    }
}
