package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.identity.SubstitutionView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A substitution.
 *
 * @param absent name of the holder who is away; absent for a Plt
 * @param endedAt when it was ended at once, on its last day; absent if it was not
 * @param withoutCertificate the post decides, and the person cannot sign electronically
 */
public record SubstitutionResponse(
        long id,
        String post,
        Words postName,
        long personId,
        String person,
        Appointment kind,
        String decree,
        @Nullable String absent,
        LocalDate from,
        LocalDate until,
        @Nullable Instant endedAt,
        SubstitutionView.State state,
        boolean withoutCertificate)
        implements Versioned {

    static SubstitutionResponse from(SubstitutionView view) {
        return new SubstitutionResponse(
                view.id(),
                view.postCode(),
                view.post(),
                view.personId(),
                view.person(),
                view.kind(),
                view.decreeNumber(),
                view.absent(),
                view.from(),
                view.until(),
                view.endedAt(),
                view.state(),
                view.withoutCertificate());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, from, until, endedAt, state);
    }

    /** Names and certificates of people change too. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "SubstitutionResponse " + id;
    }
}
