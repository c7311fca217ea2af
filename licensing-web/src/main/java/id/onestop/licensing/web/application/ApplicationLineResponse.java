package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.ApplicantService;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param status where it stands in its life
 * @param displayedStatus the word that people see
 */
public record ApplicationLineResponse(
        String number,
        String service,
        Words serviceName,
        Words agencyName,
        ApplicationKind kind,
        ApplicationStatus status,
        DisplayedStatus displayedStatus,
        String holderName,
        Instant draftedAt,
        @Nullable Instant submittedAt) {

    static ApplicationLineResponse from(ApplicantService.Own own) {
        var row = own.row();
        return new ApplicationLineResponse(
                row.number(),
                row.serviceCode(),
                own.serviceName(),
                own.agencyName(),
                row.kind(),
                row.status(),
                row.displayed(),
                row.holderName(),
                row.draftedAt(),
                row.submittedAt());
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ApplicationLineResponse " + number;
    }
}
