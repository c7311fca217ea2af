package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.identity.StaffMember;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in a post.
 *
 * @param awaiting a second person has still to confirm it; until then it gives nothing
 * @param until last day; absent while nobody has ended it
 */
public record StaffPostResponse(
        long id,
        String post,
        Words postName,
        Appointment kind,
        @Nullable String decree,
        LocalDate from,
        @Nullable LocalDate until,
        boolean awaiting)
        implements Versioned {

    static StaffPostResponse from(StaffMember.Held held) {
        return new StaffPostResponse(
                held.id(),
                held.postCode(),
                held.post(),
                held.appointment(),
                held.decreeNumber(),
                held.from(),
                held.until(),
                held.awaiting());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, post, kind, decree, from, until, awaiting);
    }

    /** A post may get another name. */
    @Override
    public boolean lasting() {
        return false;
    }
}
