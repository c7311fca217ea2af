package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that waits for a second person.
 *
 * @param email of who gets it: whose account it is can be seen
 * @param until last day; {@code null} for a holder proper
 * @param proposedBy name of the administrator
 * @param decidable whether the reader may confirm it: not who proposed it, nor who gets it
 */
public record ProposedPost(
        long id,
        String person,
        String email,
        AccountStatus status,
        String postCode,
        Words post,
        Appointment appointment,
        String decreeNumber,
        LocalDate from,
        @Nullable LocalDate until,
        String proposedBy,
        boolean decidable) {

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "ProposedPost " + id;
    }
}
