package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of somebody on the staff.
 *
 * @param holds whether it holds today
 */
public record CompetenceView(
        long id,
        Words kind,
        String number,
        LocalDate from,
        @Nullable LocalDate until,
        boolean holds,
        String enteredByName,
        Instant enteredAt,
        @Nullable String withdrawnByName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {}
