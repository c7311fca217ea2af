package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the administrators of the agency see him.
 *
 * @param version changes with everything that is told here
 * @param self whether this is the administrator who asks
 * @param posts what is held today or from a later day on
 */
public record StaffMember(
        long id,
        String name,
        String email,
        @Nullable String nip,
        @Nullable String rank,
        AccountStatus status,
        long version,
        boolean self,
        List<Held> posts) {

    public StaffMember {
        posts = List.copyOf(posts);
    }

    /** Whether the account is held by an administrator. */
    public boolean locked() {
        return status == AccountStatus.LOCKED;
    }

    /** Whether posts can be given: not to who is held or has left. */
    public boolean open() {
        return status == AccountStatus.ACTIVE || status == AccountStatus.PENDING_CONFIRMATION;
    }

    /**
     * A time in a post.
     *
     * @param begun whether it holds or held; otherwise it can be taken back as a whole
     * @param awaiting whether a second person has still to confirm it
     */
    public record Held(
            long id,
            long accountId,
            String postCode,
            Words post,
            Appointment appointment,
            @Nullable String decreeNumber,
            LocalDate from,
            @Nullable LocalDate until,
            boolean begun,
            boolean awaiting) {

        /** Whether it is a substitution, which has a page of its own. */
        public boolean substitute() {
            return appointment.substitute();
        }
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "StaffMember " + id;
    }
}
