package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.ejb.identity.StaffMember;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff.
 *
 * @param posts held today or from a later day on, substitutions included
 */
public record StaffResponse(
        long id,
        long version,
        String name,
        String email,
        @Nullable String nip,
        @Nullable String rank,
        AccountStatus status,
        List<StaffPostResponse> posts)
        implements Versioned {

    static StaffResponse from(StaffMember person) {
        return new StaffResponse(
                person.id(),
                person.version(),
                person.name(),
                person.email(),
                person.nip(),
                person.rank(),
                person.status(),
                person.posts().stream().map(StaffPostResponse::from).toList());
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "StaffResponse " + id;
    }
}
