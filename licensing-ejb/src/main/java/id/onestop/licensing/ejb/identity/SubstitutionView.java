package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A substitution as its agency sees it.
 *
 * @param absent name of the holder who is away; {@code null} for a Plt
 * @param endedAt when it was ended at once, on its last day; {@code null} if it was not
 * @param withoutCertificate the post decides, and the person cannot sign electronically
 */
public record SubstitutionView(
        long id,
        String postCode,
        Words post,
        long personId,
        String person,
        Appointment kind,
        String decreeNumber,
        @Nullable String absent,
        LocalDate from,
        LocalDate until,
        @Nullable Instant endedAt,
        State state,
        boolean withoutCertificate) {

    /** Where its days stand. */
    public enum State {
        AWAITING,
        PLANNED,
        RUNNING,
        OVER
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "SubstitutionView " + id;
    }
}
