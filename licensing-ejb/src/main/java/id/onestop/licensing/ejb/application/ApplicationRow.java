package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.application.LicenceApplication.SurveyState;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line in a list of applications. */
public record ApplicationRow(
        long id,
        String number,
        long agencyId,
        String serviceCode,
        long definitionId,
        ApplicationKind kind,
        ApplicationStatus status,
        SurveyState surveyState,
        String holderName,
        Instant draftedAt,
        @Nullable Instant submittedAt,
        @Nullable String stepKind,
        @Nullable Long claimedBy) {

    /** The word that people see. */
    public DisplayedStatus displayed() {
        return DisplayedStatus.of(
                status, stepKind == null ? "" : stepKind, claimedBy != null, surveyState == SurveyState.PENDING);
    }
}
