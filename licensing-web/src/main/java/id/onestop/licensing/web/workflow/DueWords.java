package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says when a file is due: a date, an hour for today, and for late ones by how much. */
@RequestScoped
public class DueWords {

    private static final String NOT_STARTED = "NOT_STARTED";

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /**
     * A limit of the agency.
     *
     * @param minutesLeft working minutes until then, negative when late; {@code null} where they are not counted
     */
    public DueWord of(Instant dueAt, @Nullable Long minutesLeft) {
        return of(dueAt, minutesLeft, null);
    }

    /**
     * The same with the time that is left beside the expected work.
     *
     * @param slack working minutes until that work has to begin; without any, the time until the limit is told
     */
    public DueWord of(Instant dueAt, @Nullable Long minutesLeft, @Nullable Long slack) {
        var now = clock.instant();
        if (now.isAfter(dueAt)) {
            String limit = msg.of("workflow.due.limit", "when", format.shortDateTime(dueAt));
            return minutesLeft == null || minutesLeft >= 0
                    ? new DueWord("OVERDUE", msg.get("workflow.due.over"), limit)
                    : new DueWord("OVERDUE", msg.of("workflow.due.late", "time", minutes(minutesLeft)), limit);
        }
        if (day(dueAt).equals(day(now))) {
            String today = msg.of("workflow.due.today", "time", format.time(dueAt));
            return new DueWord("DUE_SOON", today, rest("workflow.due.left", minutesLeft));
        }
        return new DueWord(
                "RUNNING",
                format.shortDateTime(dueAt),
                slack == null || slack < 0
                        ? rest("workflow.due.left", minutesLeft)
                        : rest("workflow.due.slack", slack));
    }

    /** The limit of a file: of its step, while it is with the agency. */
    public DueWord of(ProgressView file) {
        var current = file.current();
        var reading = file.clock();
        if (current != null && current.waitingSince() != null) {
            return waiting(
                    current.waitingSince(),
                    reading != null && !reading.state().name().equals(NOT_STARTED));
        }
        if (current != null && current.standsSince() != null) {
            return outage(current.standsSince());
        }
        if (current != null) {
            var promised = reading == null ? null : reading.dueAt();
            return promised == null
                    ? of(current.dueAt(), null)
                    : of(promised, reading == null ? null : reading.remainingMinutes());
        }
        if (file.status() == ApplicationStatus.RETURNED) {
            return new DueWord("STOPPED", "", msg.get("workflow.due.withApplicant"));
        }
        return new DueWord(
                reading == null ? NOT_STARTED : reading.state().name(), "", format.shortDateTime(file.closedAt()));
    }

    /** Until when a file is promised: its own limit also when it is finished, with the moment at which it was. */
    public DueWord limit(ProgressView file) {
        var due = of(file);
        var reading = file.clock();
        var closed = file.closedAt();
        return file.current() != null || closed == null || reading == null || reading.dueAt() == null
                ? due
                : new DueWord(
                        due.state(),
                        format.shortDateTime(reading.dueAt()),
                        msg.of("workflow.due.finished", "time", format.shortDateTime(closed)));
    }

    /**
     * A step that another office keeps from ending: nobody of the agency is late meanwhile.
     *
     * @param begun whether the clock of the file runs since its acceptance, and so stands still now
     */
    public DueWord waiting(Instant since, boolean begun) {
        return new DueWord(
                "STOPPED",
                msg.get(begun ? "workflow.pause.OTHER" : "workflow.due.waitsForOffice"),
                msg.of("workflow.recommendation.waitingSince", "time", format.shortDateTime(since)));
    }

    /** A step that a partner's outage keeps. */
    public DueWord outage(Instant since) {
        return new DueWord(
                "STOPPED",
                msg.get("workflow.pause.PARTNER_OUTAGE"),
                msg.of("workflow.recommendation.waitingSince", "time", format.shortDateTime(since)));
    }

    /** Working time in words. */
    public String minutes(long minutes) {
        return format.duration(Duration.ofMinutes(minutes));
    }

    private String rest(String key, @Nullable Long minutesLeft) {
        return minutesLeft == null ? "" : msg.of(key, "time", minutes(minutesLeft));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, site.getZone());
    }
}
