package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.Risk;
import id.onestop.licensing.ejb.workflow.BatchService;
import id.onestop.licensing.ejb.workflow.WorkRow;
import id.onestop.licensing.ejb.workflow.WorklistView.Line;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Writes the lines of a worklist. */
@RequestScoped
public class WorkLines {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    FileHeads heads;

    @Inject
    DueWords dues;

    @Inject
    Me me;

    public WorkLine of(Line line) {
        var row = line.row();
        String holder = Objects.requireNonNullElse(row.claimedByName(), "");
        return new WorkLine(
                row.number(),
                path(row),
                row.holderName(),
                heads.words(line.serviceName()),
                heads.words(line.stepName()),
                note(row),
                dues.minutes(line.minutesHeld()),
                holder,
                row.waitingSince() == null && row.standsSince() == null
                        ? row.state().name()
                        : "WAITING",
                due(line),
                risk(line),
                holder.equals(me.getName()) && row.completedAt() == null,
                row.completedAt() == null
                        && me.may("DRAFT_VERIFY")
                        && BatchService.KINDS.contains(row.stepKind())
                        && (holder.isEmpty() || holder.equals(me.getName())));
    }

    private static String path(WorkRow row) {
        if (row.completedAt() != null) {
            return "/work/" + row.number();
        }
        return row.stepKind().equals("HAND_OVER")
                ? "/hand-overs/" + row.number()
                : "/work/" + row.number() + FileHead.desk(row.stepKind());
    }

    private String note(WorkRow row) {
        if (row.sentBack()) {
            return msg.get("workflow.list.sentBack");
        }
        return row.round() > 1 ? msg.of("workflow.list.round", "round", row.round() - 1) : "";
    }

    /** Why somebody should look at it before it is late; what is late or waits says so itself. */
    private String risk(Line line) {
        if (line.row().completedAt() != null || !line.risk().atRisk()) {
            return "";
        }
        return line.risk() == Risk.TOO_LITTLE_TIME
                ? msg.of(
                        "workflow.risk.tooLittle",
                        "work",
                        dues.minutes(line.row().expectedMinutes()),
                        "left",
                        dues.minutes(line.minutesLeft()))
                : msg.of("workflow.risk.nearly", "slack", dues.minutes(line.slack()));
    }

    private DueWord due(Line line) {
        var done = line.row().completedAt();
        var waiting = line.row().waitingSince();
        if (waiting != null) {
            return dues.waiting(waiting, !line.row().stepKind().equals("COMPLETENESS_CHECK"));
        }
        var stands = line.row().standsSince();
        if (done == null && stands != null) {
            return dues.outage(stands);
        }
        return done == null
                ? dues.of(line.row().dueAt(), line.minutesLeft(), line.slack())
                : new DueWord(
                        "FINISHED_ON_TIME", msg.of("workflow.list.doneAt", "time", format.shortDateTime(done)), "");
    }
}
