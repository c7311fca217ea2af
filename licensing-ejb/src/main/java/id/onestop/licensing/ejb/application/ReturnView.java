package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationReturn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One return of a file to its applicant with all of its faults. */
public record ReturnView(
        int round,
        Instant returnedAt,
        String returnedBy,
        String post,
        @Nullable String note,
        List<FaultView> faults) {

    public ReturnView {
        faults = List.copyOf(faults);
    }

    static ReturnView of(ApplicationReturn made, List<FaultView> faults) {
        return new ReturnView(
                made.round(), made.returnedAt(), made.returnedByName(), made.returnedByPost(), made.note(), faults);
    }
}
