package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is: who has it, since when, until when.
 *
 * @param displayedStatus the word that people see
 * @param current the open step; absent while the applicant has the file or when it is closed
 * @param clock state of the service clock; NOT_STARTED before the first acceptance
 * @param dueAt when the promise falls due; absent before the first acceptance
 * @param automaticDecision that the system decides itself, or did; absent where it does not
 * @param asked offices whose recommendation has not come
 */
public record ProgressResponse(
        String number,
        long version,
        String agency,
        Words agencyName,
        Words serviceName,
        ApplicationStatus status,
        DisplayedStatus displayedStatus,
        int promiseDays,
        @Nullable Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        ClockState clock,
        @Nullable LocalDate dueDate,
        @Nullable Instant dueAt,
        @Nullable CurrentStep current,
        @Nullable AutomaticDecision automaticDecision,
        List<AskedOffice> asked)
        implements Versioned {

    public ProgressResponse {
        asked = List.copyOf(asked);
    }

    /** Somebody takes a step, and a clock goes on, without a change of the file. */
    @Override
    public boolean lasting() {
        return false;
    }

    /**
     * Silence counts as approval.
     *
     * @param workingDay day of the service clock at whose close of office the system decides
     * @param at that moment as the clock counts now; absent while it stands still
     * @param decidedAt when the system decided; absent as long as it did not
     * @param confirmed false: the legal basis has to be confirmed before use
     */
    public record AutomaticDecision(
            int workingDay, @Nullable Instant at, @Nullable Instant decidedAt, String basis, boolean confirmed) {

        static @Nullable AutomaticDecision from(ProgressView.@Nullable Deemed said) {
            return said == null
                    ? null
                    : new AutomaticDecision(said.day(), said.at(), said.decidedAt(), said.basis(), said.confirmed());
        }
    }

    /** An office that was asked for a recommendation and has not answered. */
    public record AskedOffice(Words step, Words office, Instant since, Instant dueAt) {}

    /**
     * The open step.
     *
     * @param holder who took it; absent while nobody has, and for strangers
     * @param waitingSince since when it waits for another office; absent if it does not
     */
    public record CurrentStep(
            String step,
            String kind,
            Words name,
            Words post,
            WorkState state,
            @Nullable String holder,
            Instant since,
            Instant dueAt,
            @Nullable Instant waitingSince,
            boolean sentBack) {}

    /** For applicants and officials. */
    static ProgressResponse from(ProgressView view) {
        return of(view, true);
    }

    /** For anybody who knows number and birth date: posts, no officials' names. */
    static ProgressResponse forStrangers(ProgressView view) {
        return of(view, false);
    }

    private static ProgressResponse of(ProgressView view, boolean names) {
        var clock = view.clock();
        return new ProgressResponse(
                view.number(),
                view.version(),
                view.agencyCode(),
                view.agencyName(),
                view.serviceName(),
                view.status(),
                view.displayed(),
                view.promiseDays(),
                view.submittedAt(),
                view.receivedOn(),
                view.acceptedAt(),
                view.closedAt(),
                clock == null ? ClockState.NOT_STARTED : clock.state(),
                clock == null ? null : clock.dueDate(),
                clock == null ? null : clock.dueAt(),
                step(view.current(), names),
                AutomaticDecision.from(view.deemed()),
                view.asked().stream()
                        .map(one -> new AskedOffice(one.stepName(), one.office(), one.since(), one.dueAt()))
                        .toList());
    }

    private static @Nullable CurrentStep step(ProgressView.@Nullable Current current, boolean names) {
        return current == null
                ? null
                : new CurrentStep(
                        current.stepCode(),
                        current.stepKind(),
                        current.stepName(),
                        current.post(),
                        current.state(),
                        names ? current.holder() : null,
                        current.since(),
                        current.dueAt(),
                        current.waitingSince(),
                        current.sentBack());
    }
}
