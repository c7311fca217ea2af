package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ReturnFault;
import id.onestop.licensing.domain.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a return, as applicant and official read it.
 *
 * @param overlookedSince round whose return should have named it; {@code null} if none could
 */
public record FaultView(
        String requirementCode,
        String reasonCode,
        Words reason,
        String legalBasis,
        String cure,
        @Nullable String note,
        int round,
        @Nullable Integer overlookedSince) {

    static FaultView from(ReturnFault fault) {
        return new FaultView(
                fault.requirementCode(),
                fault.reasonCode(),
                new Words(fault.reasonId(), fault.reasonEn()),
                fault.legalBasis(),
                fault.cure(),
                fault.note(),
                fault.round(),
                fault.overlookedSince());
    }
}
