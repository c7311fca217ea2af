package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOverFacts;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.sla.ClockLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is: who has it, since when, until when, and why — the same for applicants, strangers with number and birth
 * date, and officials.
 *
 * @param current the open step; {@code null} while the applicant has the file or when it is closed
 * @param clock {@code null} before the first acceptance
 * @param clockLines the clock's ledger, first to last
 * @param deemed when the system decides itself, or that it did; {@code null} where it does not
 * @param atCounter an official hands the licence over
 * @param downloadable the holder may fetch the file once it is issued
 * @param asked offices that are asked and have not answered
 * @param names of the steps and posts that card and record speak of
 */
public record ProgressView(
        String number,
        long version,
        ApplicationStatus status,
        DisplayedStatus displayed,
        Words serviceName,
        int standardNumber,
        String agencyCode,
        Words agencyName,
        ZoneId zone,
        String holderName,
        int promiseDays,
        @Nullable Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        @Nullable Current current,
        @Nullable ClockReading clock,
        List<ClockLine> clockLines,
        @Nullable Deemed deemed,
        ControlCard card,
        boolean atCounter,
        boolean downloadable,
        List<Asked> asked,
        RecordedNames names) {

    public ProgressView {
        clockLines = List.copyOf(clockLines);
        asked = List.copyOf(asked);
    }

    /**
     * The open step.
     *
     * @param holder who took it; {@code null} while nobody has
     * @param since when it was taken, or offered while nobody has
     * @param waitingSince since when it waits for another office; {@code null} if it does not
     * @param standsSince since when an outage of a partner keeps it; {@code null} if none does
     * @param thenOnPaper a letter on paper is signed by hand after this step
     */
    public record Current(
            long workItemId,
            String stepCode,
            String stepKind,
            Words stepName,
            long postId,
            Words post,
            WorkState state,
            @Nullable String holder,
            @Nullable Long holderId,
            Instant since,
            Instant dueAt,
            @Nullable Instant waitingSince,
            @Nullable Instant standsSince,
            boolean sentBack,
            boolean thenOnPaper) {}

    /**
     * The system decides where nobody does (decision Deemed-Decision-Off).
     *
     * @param day working day of the service clock
     * @param at close of office on that day, as the clock counts now; {@code null} while it stands still
     * @param decidedAt when the system decided; {@code null} as long as it did not
     * @param confirmed whether the legal basis is confirmed
     */
    public record Deemed(
            int day, @Nullable Instant at, @Nullable Instant decidedAt, String basis, boolean confirmed) {}

    /** An office that was asked; what it says is not here. */
    public record Asked(Words stepName, Words office, Instant since, Instant dueAt) {}

    /** When it came in, for the first time and after each return. */
    public List<Instant> arrivals() {
        return card.rows().stream()
                .map(ControlCard.Row::handOver)
                .filter(handOver -> handOver.giverKind() == Party.APPLICANT)
                .map(HandOverFacts::givenAt)
                .toList();
    }

    /** The lines of the control card, first to last. */
    public List<CardRow> cardRows() {
        return card.rows().stream().map(CardRow::from).toList();
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ProgressView " + number;
    }
}
