package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationAccepted;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationCancelled;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationDrafted;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationHandedOver;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationIssued;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationRejected;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationReturned;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationSubmitted;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for a licence, from draft to decision; root of its aggregate.
 *
 * <p>It belongs to one agency and one applicant and pins the service definition it was begun under. The applicant fills it as
 * a draft; {@link #submit} hands it to the agency. The agency either takes it as complete and correct ({@link #accept}) or
 * returns it once with all faults. In process it walks the steps of its definition until it is {@link #issue issued} or
 * {@link #reject rejected}; what was issued is handed over. Every verb checks the move, changes the state and returns the
 * fact that others act on in the same transaction.
 */
@Entity
@Table(name = "licence_application")
public class LicenceApplication extends ApplicantsPart {

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "round_number")
    private int round;

    @Column(name = "card_rows")
    private int cardRows;

    @Column(name = "open_beside")
    private int openBeside;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "survey_state")
    private SurveyState surveyState;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected LicenceApplication() {}

    private LicenceApplication(Beginning begin, Instant at) {
        super(begin);
        this.status = ApplicationStatus.DRAFT;
        this.surveyState = SurveyState.NONE;
        this.draftedAt = at;
    }

    /** Starts a draft that only its applicant can see. */
    public static LicenceApplication draft(Beginning begin, Instant at) {
        return new LicenceApplication(begin, at);
    }

    public ApplicationDrafted drafted(Actor by) {
        return new ApplicationDrafted(agencyId(), number(), by.reference(), serviceCode(), draftedAt);
    }

    /** Runs under another version of its definition from now on; only while the agency has it. */
    public void transfer(long definition) {
        if (status != ApplicationStatus.SUBMITTED && status != ApplicationStatus.IN_PROCESS) {
            throw new Conflict("FILE_NOT_WITH_AGENCY", Map.of("number", number()));
        }
        pinTo(definition);
    }

    /** Number of the next row on the control card; counting here lets the version guard the card as well. */
    public int nextCardRow() {
        return ++cardRows;
    }

    /** Counts the open questions to other offices, so that most files need not look for any. */
    public void openBeside(int more) {
        openBeside += more;
    }

    /** Whether another office is asked and has not answered. */
    public boolean hasOpenBeside() {
        return openBeside > 0;
    }

    /** Refuses unless the applicant has the file: a draft, or returned for correction. */
    @Override
    public void requireWithApplicant() {
        if (!isWithApplicant()) {
            throw new Conflict("APPLICATION_NOT_WITH_APPLICANT", Map.of("number", number()));
        }
    }

    /** A draft, or returned for correction. */
    public boolean isWithApplicant() {
        return status == ApplicationStatus.DRAFT || status == ApplicationStatus.RETURNED;
    }

    /**
     * Hands the application to the agency, for the first time or after a return.
     *
     * @param receivedOn the agency's working day on which it counts as received (decision Day-0-Is-Receipt)
     * @param contentHash hash over answers and files, kept with the declarations
     */
    public ApplicationSubmitted submit(Actor by, Instant at, LocalDate receivedOn, String contentHash) {
        boolean again = status == ApplicationStatus.RETURNED;
        moveTo(ApplicationStatus.SUBMITTED);
        round++;
        closeDraft();
        if (submittedAt == null) {
            submittedAt = at;
        }
        this.receivedOn = receivedOn;
        receivedAt = at;
        return new ApplicationSubmitted(
                agencyId(),
                id(),
                number(),
                by.reference(),
                applicantId(),
                serviceCode(),
                round,
                again,
                receivedOn,
                contentHash,
                at,
                Map.of());
    }

    /** States that the file is complete and correct; the service clock's day 0 is the day of receipt. */
    public ApplicationAccepted accept(Actor by, Instant at) {
        moveTo(ApplicationStatus.IN_PROCESS);
        if (acceptedAt == null) {
            acceptedAt = at;
        }
        return new ApplicationAccepted(
                agencyId(), number(), by.reference(), applicantId(), requireNonNull(receivedOn), at);
    }

    /** Gives the file back to the applicant with all faults at once. */
    public ApplicationReturned returnForCorrection(Actor by, int faults, Instant at) {
        moveTo(ApplicationStatus.RETURNED);
        return new ApplicationReturned(agencyId(), id(), number(), by.reference(), applicantId(), round, faults, at);
    }

    /** Refuses the licence by a decision with reasons; a new application may start from this one's data. */
    public ApplicationRejected reject(Actor by, String reasonCode, Instant at) {
        moveTo(ApplicationStatus.REJECTED);
        closedAt = at;
        return new ApplicationRejected(agencyId(), id(), number(), by.reference(), applicantId(), reasonCode, at);
    }

    /**
     * Silence grants it (decision Deemed-Decision-Off); a correction that nobody looked at in time counts as complete.
     *
     * @throws Conflict if the agency does not have it
     */
    public void deem() {
        if (status == ApplicationStatus.SUBMITTED && acceptedAt != null) {
            moveTo(ApplicationStatus.IN_PROCESS);
        }
        if (status != ApplicationStatus.IN_PROCESS) {
            throw new Conflict(
                    "APPLICATION_MOVE", Map.of("number", number(), "from", status, "to", ApplicationStatus.ISSUED));
        }
    }

    /** Records that the licence exists; the survey may stand before its download. */
    public ApplicationIssued issue(Actor by, String licenceNumber, String fileHash, boolean surveyFirst, Instant at) {
        moveTo(ApplicationStatus.ISSUED);
        closedAt = at;
        surveyState = surveyFirst ? SurveyState.PENDING : SurveyState.NONE;
        return new ApplicationIssued(agencyId(), number(), by.reference(), applicantId(), licenceNumber, fileHash, at);
    }

    /** Opens the download after the survey was answered or skipped. */
    public void passSurvey(boolean answered) {
        if (surveyState != SurveyState.PENDING) {
            throw new Conflict("SURVEY_NOT_PENDING", Map.of("number", number()));
        }
        surveyState = answered ? SurveyState.ANSWERED : SurveyState.SKIPPED;
    }

    /** Records the first hand-over of the licence to its holder. */
    public ApplicationHandedOver handOver(Actor by, Instant at) {
        if (surveyState == SurveyState.PENDING) {
            throw new Conflict("SURVEY_PENDING", Map.of("number", number()));
        }
        moveTo(ApplicationStatus.HANDED_OVER);
        return new ApplicationHandedOver(agencyId(), number(), by.reference(), at);
    }

    /** Withdraws it at the applicant's wish, before the agency has accepted it. */
    public ApplicationCancelled cancel(Actor by, Instant at) {
        moveTo(ApplicationStatus.CANCELLED);
        closeDraft();
        closedAt = at;
        return new ApplicationCancelled(agencyId(), id(), number(), by.reference(), at);
    }

    private void moveTo(ApplicationStatus target) {
        if (!ApplicationTransitions.permits(status, target)) {
            throw new Conflict("APPLICATION_MOVE", Map.of("number", number(), "from", status, "to", target));
        }
        status = target;
    }

    public ApplicationStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    /** When it came in last, which the receipt made a day; {@code null} in files of earlier releases. */
    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public SurveyState surveyState() {
        return surveyState;
    }

    @Override
    public String toString() {
        return "LicenceApplication " + number();
    }
}
