package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.identity.ProposedPost;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that waits for a second person.
 *
 * @param until last day; absent for a holder proper
 * @param decidable whether the caller may decide it
 */
public record ProposedPostResponse(
        long id,
        String person,
        String email,
        AccountStatus accountStatus,
        String post,
        Words postName,
        Appointment kind,
        String decree,
        LocalDate from,
        @Nullable LocalDate until,
        String proposedBy,
        boolean decidable)
        implements Versioned {

    static ProposedPostResponse from(ProposedPost one) {
        return new ProposedPostResponse(
                one.id(),
                one.person(),
                one.email(),
                one.status(),
                one.postCode(),
                one.post(),
                one.appointment(),
                one.decreeNumber(),
                one.from(),
                one.until(),
                one.proposedBy(),
                one.decidable());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, post, kind, decree, from, until);
    }

    /** Accounts and posts get other names. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "ProposedPostResponse " + id;
    }
}
