package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ForecastView;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a file; no promise.
 *
 * @param cases similar files that it rests on; 0 while there are too few, or while the agency does not have the file
 * @param halfDecidedBy day on which half of the similar files were decided
 * @param mostDecidedBy day on which nine of ten of them were
 */
public record ForecastResponse(
        String number,
        int cases,
        @Nullable LocalDate halfDecidedBy,
        @Nullable LocalDate mostDecidedBy) {

    static ForecastResponse from(String number, Optional<ForecastView> found) {
        return found.map(view -> new ForecastResponse(number, view.cases(), view.half(), view.most()))
                .orElseGet(() -> new ForecastResponse(number, 0, null, null));
    }
}
