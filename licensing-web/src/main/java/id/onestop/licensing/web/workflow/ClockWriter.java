package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.ejb.licence.PaperDesk;
import id.onestop.licensing.ejb.paper.ClockSheet;
import id.onestop.licensing.ejb.paper.Foot;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.workflow.ClockResponse.ClockDay;
import id.onestop.licensing.web.workflow.ClockResponse.LedgerLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes the explanation of a clock for programs and on paper, in the language of the request. */
@RequestScoped
public class ClockWriter {

    @Inject
    ClockStory story;

    @Inject
    DayWords dayWords;

    @Inject
    LineWords lineWords;

    @Inject
    LedgerDays days;

    @Inject
    PaperDesk papers;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    Clock clock;

    /**
     * For programs.
     *
     * @param official officials read who moved the clock
     */
    public ClockResponse json(ProgressView file, boolean official) {
        var reading = file.clock();
        var address = (official ? "/api/v1/files/" : "/api/v1/applications/") + file.number() + "/clock.pdf";
        return new ClockResponse(
                file.number(),
                reading == null ? ClockState.NOT_STARTED : reading.state(),
                file.zone().getId(),
                file.promiseDays(),
                reading == null ? 0 : reading.countedDays(),
                reading == null || reading.dueAt() == null ? null : reading.remainingMinutes(),
                reading == null ? null : reading.dueDate(),
                reading == null ? null : reading.dueAt(),
                reading != null && reading.provisional(),
                reading != null && reading.unconfirmed(),
                story.sentences(file),
                reading == null ? List.of() : days(file, reading),
                reading == null
                        ? List.of()
                        : reading.pauses().stream()
                                .map(ClockResponse.ClockPause::from)
                                .toList(),
                file.clockLines().stream()
                        .map(line -> LedgerLine.from(line, official))
                        .toList(),
                address,
                file.clockLines().size());
    }

    private List<ClockDay> days(ProgressView file, ClockReading clock) {
        return clock.days().stream()
                .map(day -> ClockDay.from(
                        day, clock.late(day), days.holders(file, day.date()), dayWords.of(day, file, clock)))
                .toList();
    }

    /** On paper. */
    public byte[] paper(ProgressView file, boolean official) {
        var reading = file.clock();
        var rows = reading == null
                ? List.<ClockSheet.Row>of()
                : days.rows(file, reading).stream()
                        .map(row -> new ClockSheet.Row(row.day(), row.holder(), row.counting(), row.reason()))
                        .toList();
        var lines = file.clockLines().stream()
                .map(line -> LineRow.of(line, lineWords, format))
                .map(line -> new ClockSheet.Line(
                        line.number(),
                        line.at(),
                        line.what(),
                        official ? line.who() : "",
                        line.basis() + (line.reason().isEmpty() ? "" : "\n" + line.reason()),
                        line.due()))
                .toList();
        var words = new ClockSheet.Words(
                msg.get("workflow.sla.paper.title"),
                msg.get("workflow.sla.paper.number"),
                msg.get("workflow.sla.paper.applicant"),
                msg.get("workflow.sla.paper.service"),
                msg.get("workflow.sla.paper.printed"),
                msg.get("workflow.sla.paper.why"),
                msg.get("workflow.sla.ledger"),
                List.of(
                        msg.get("workflow.sla.day"),
                        msg.get("workflow.sla.holder"),
                        msg.get("workflow.sla.counting"),
                        msg.get("workflow.sla.reason")),
                msg.get("workflow.sla.lines"),
                List.of(
                        msg.get("workflow.sla.line"),
                        msg.get("workflow.sla.when"),
                        msg.get("workflow.sla.what"),
                        msg.get("workflow.sla.who"),
                        msg.get("workflow.sla.basis"),
                        msg.get("workflow.sla.dueAfter")),
                msg.get("workflow.sla.note"),
                new Foot.Labels(
                        msg.language(),
                        msg.get("workflow.paper.sample"),
                        msg.get("workflow.paper.page"),
                        msg.get("workflow.paper.of")));
        return papers.clock(
                file,
                words,
                file.serviceName().in(msg.language()),
                format.dateTime(clock.instant()),
                story.sentences(file),
                rows,
                lines);
    }
}
