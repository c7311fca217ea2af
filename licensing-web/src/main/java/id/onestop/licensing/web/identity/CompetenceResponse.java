package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.identity.CompetenceView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of somebody on the staff.
 *
 * @param kind what it proves
 * @param holds whether it holds today
 * @param withdrawnAt absent while nobody has put it out of force
 */
public record CompetenceResponse(
        long id,
        Words kind,
        String number,
        LocalDate from,
        @Nullable LocalDate until,
        boolean holds,
        String enteredBy,
        Instant enteredAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason)
        implements Versioned {

    @Override
    public long version() {
        return Preconditions.versionOf(id, withdrawnAt);
    }

    /** Whether it holds changes with the day. */
    @Override
    public boolean lasting() {
        return false;
    }

    static CompetenceResponse from(CompetenceView one) {
        return new CompetenceResponse(
                one.id(),
                one.kind(),
                one.number(),
                one.from(),
                one.until(),
                one.holds(),
                one.enteredByName(),
                one.enteredAt(),
                one.withdrawnByName(),
                one.withdrawnAt(),
                one.withdrawalReason());
    }
}
