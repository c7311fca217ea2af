package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.workflow.ProgressPage.Advice;
import id.onestop.licensing.web.workflow.ProgressPage.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts the progress of a file into words; the applicant's own page and the public one say the same. */
@RequestScoped
class ProgressPages {

    private static final Set<ClockState> FINISHED = Set.of(ClockState.FINISHED_ON_TIME, ClockState.FINISHED_LATE);

    @Inject
    Messages msg;

    @Inject
    DeemedWords deemed;

    @Inject
    Clock clock;

    /** For whoever knows number and birth date. */
    ProgressPage forAnybody(ProgressView view) {
        return of(view, false);
    }

    /** For the applicant. */
    ProgressPage forApplicant(ProgressView view) {
        return of(view, true);
    }

    private ProgressPage of(ProgressView view, boolean own) {
        var format = Formats.in(msg.locale(), view.zone());
        var reading = view.clock();
        var today = LocalDate.ofInstant(clock.instant(), view.zone());
        return new ProgressPage(
                view.number(),
                view.serviceName().in(msg.language()),
                view.holderName(),
                view.displayed(),
                heading(view),
                who(view),
                since(view, format),
                due(view, format),
                why(view),
                advice(view),
                reading == null ? "" : clockHeading(reading),
                reading == null
                        ? ClockState.NOT_STARTED.name()
                        : reading.state().name(),
                reading == null ? List.of() : new ClockDays(msg, format, today).of(view, reading),
                promise(view, format),
                deemed.of(view, format),
                view.asked().stream().map(one -> asked(one, format)).toList(),
                new Journey(msg, format, own).of(view));
    }

    /** Which office is asked and since when; what it says is not for here. */
    private Fact asked(ProgressView.Asked one, Formats format) {
        return new Fact(
                one.office().in(msg.language()),
                msg.of(
                        "workflow.recommendation.tracked",
                        "since",
                        format.date(one.since()),
                        "due",
                        format.date(one.dueAt())));
    }

    private String heading(ProgressView view) {
        var current = view.current();
        return current == null
                ? msg.get("workflow.heading." + view.status())
                : msg.of("workflow.heading.current", "post", current.post().in(msg.language()));
    }

    private Fact who(ProgressView view) {
        var current = view.current();
        if (current == null) {
            return new Fact(msg.get("workflow.who." + view.status()), "");
        }
        var holder = current.holder();
        return new Fact(current.post().in(msg.language()), holder == null ? msg.get("workflow.who.unclaimed") : holder);
    }

    private Fact since(ProgressView view, Formats format) {
        var current = view.current();
        var rows = view.card().line();
        var since = current != null
                ? current.since()
                : rows.isEmpty()
                        ? view.submittedAt() == null ? view.closedAt() : view.submittedAt()
                        : rows.get(rows.size() - 1).handOver().givenAt();
        return new Fact(format.date(since), since == null ? "" : msg.of("workflow.at", "time", format.time(since)));
    }

    private Fact due(ProgressView view, Formats format) {
        var reading = view.clock();
        if (view.displayed() == DisplayedStatus.CANCELLED) {
            return new Fact(msg.get("workflow.due.none"), "");
        }
        if (view.closedAt() != null) {
            return new Fact(format.date(view.closedAt()), msg.get("workflow.due.closed"));
        }
        if (reading == null || reading.dueAt() == null) {
            return new Fact(format.workingDays(view.promiseDays()), msg.get("workflow.due.afterAcceptance"));
        }
        return new Fact(
                format.date(reading.dueDate()), msg.of("workflow.due.latest", "time", format.time(reading.dueAt())));
    }

    private Fact why(ProgressView view) {
        var current = view.current();
        if (current == null) {
            boolean collected = view.status() == ApplicationStatus.HANDED_OVER && view.atCounter();
            return new Fact(msg.get("workflow.why." + (collected ? "COLLECTED" : view.status())), "");
        }
        var kind = current.waitingSince() == null ? current.stepKind() : StepKind.RECOMMENDATION.name();
        var onPaper = "workflow.why." + kind + ".onPaper";
        return new Fact(
                msg.get(current.thenOnPaper() && msg.containsKey(onPaper) ? onPaper : "workflow.why." + kind),
                current.stepName().in(msg.language()));
    }

    private Advice advice(ProgressView view) {
        var status = view.displayed();
        if (status == DisplayedStatus.ISSUED && view.atCounter()) {
            var ready = "workflow.advice." + (view.downloadable() ? "READY_TWICE" : "READY");
            return new Advice("baik", "handshake", msg.get(ready), msg.get(ready + ".text"));
        }
        if (status == DisplayedStatus.HANDED_OVER && !view.downloadable()) {
            var done = "workflow.advice.COLLECTED";
            return new Advice("baik", "circle-check", msg.get(done), msg.get(done + ".text"));
        }
        String key = "workflow.advice." + status;
        String known = msg.containsKey(key) ? key : "workflow.advice.WAIT";
        return switch (status) {
            case RETURNED -> new Advice("tunggu", "corner-up-left", msg.get(known), msg.get(known + ".text"));
            case SURVEY_PENDING -> new Advice("tunggu", "list-checks", msg.get(known), msg.get(known + ".text"));
            case REJECTED -> new Advice("bahaya", "circle-x", msg.get(known), msg.get(known + ".text"));
            case CANCELLED -> new Advice("neutral", "ban", msg.get(known), msg.get(known + ".text"));
            default -> new Advice("baik", "circle-check", msg.get(known), msg.get(known + ".text"));
        };
    }

    private String clockHeading(ClockReading reading) {
        String key = FINISHED.contains(reading.state()) ? "workflow.clock.finished" : "workflow.clock.running";
        return msg.of(key, "day", reading.countedDays(), "days", reading.promiseDays());
    }

    private String promise(ProgressView view, Formats format) {
        var reading = view.clock();
        if (view.displayed() == DisplayedStatus.CANCELLED) {
            return "";
        }
        if (reading == null || reading.dueAt() == null) {
            return msg.of("workflow.promise.before", "days", format.workingDays(view.promiseDays()));
        }
        String key = switch (reading.state()) {
            case OVERDUE, FINISHED_LATE -> "workflow.promise.late";
            case STOPPED -> "workflow.promise.stopped";
            case FINISHED_ON_TIME -> "workflow.promise.kept";
            default -> "workflow.promise";
        };
        return msg.of(key, "date", format.date(reading.dueDate()), "time", format.time(reading.dueAt()));
    }
}
