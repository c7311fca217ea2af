package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.application.SurveyState;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
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
        @Nullable String stepCode,
        @Nullable Long claimedBy) {

    /** The same at a step that its line tells by another kind. */
    ApplicationRow on(Workflow line) {
        return new ApplicationRow(
                id,
                number,
                agencyId,
                serviceCode,
                definitionId,
                kind,
                status,
                surveyState,
                holderName,
                draftedAt,
                submittedAt,
                stepCode == null ? null : line.told(stepCode).name(),
                stepCode,
                claimedBy);
    }

    /** Whether only the line can tell what is waited for: a print stands before the decision or after it. */
    boolean isPrinted() {
        return StepKind.PRINT.name().equals(stepKind);
    }

    /** The word that people see. */
    public DisplayedStatus displayed() {
        return DisplayedStatus.of(
                status, stepKind == null ? "" : stepKind, claimedBy != null, surveyState == SurveyState.PENDING);
    }
}
