package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Writes the head of the pages about a file. */
@RequestScoped
public class FileHeads {

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    DueWords dues;

    @Inject
    DeemedWords deemed;

    @Inject
    WorkItemService items;

    @Inject
    CurrentCaller callers;

    public FileHead of(ProgressView file) {
        var caller = callers.require();
        var current = file.current();
        boolean mine = current != null && Objects.equals(current.holderId(), caller.accountId());
        boolean away = current != null && caller.away().contains(current.postId());
        return new FileHead(
                file.number(),
                file.holderName(),
                words(file.serviceName()),
                file.displayed().name(),
                dues.of(file),
                dues.limit(file),
                who(file),
                since(file),
                current == null ? msg.get("status.application." + file.displayed()) : words(current.stepName()),
                current == null ? "" : current.stepKind(),
                mine,
                away,
                current != null && !away && mayTake(caller, current.stepKind()) && isFree(file, current, caller),
                isOnPaper(file),
                deemed.of(file, format),
                current == null || mine ? "" : Objects.requireNonNullElse(current.holder(), ""));
    }

    /** A text of the agency in the reader's language. */
    public String words(Words words) {
        return words.in(msg.language());
    }

    private String who(ProgressView file) {
        var current = file.current();
        if (current == null) {
            return msg.get(
                    file.status() == ApplicationStatus.RETURNED ? "workflow.who.applicant" : "workflow.who.closed");
        }
        return current.holder() == null
                ? msg.of("workflow.who.nobody", "post", words(current.post()))
                : msg.of("workflow.who.held", "name", current.holder(), "post", words(current.post()));
    }

    private String since(ProgressView file) {
        var current = file.current();
        if (current != null) {
            return format.shortDateTime(current.since());
        }
        var rows = file.card().line();
        return rows.isEmpty()
                ? format.shortDateTime(file.submittedAt())
                : format.shortDateTime(rows.get(rows.size() - 1).handOver().givenAt());
    }

    private static boolean isOnPaper(ProgressView file) {
        var current = file.current();
        return current != null && FileHead.desk(current.stepKind()).equals(FileHead.PAPER)
                || file.card().rows().stream()
                        .anyMatch(row -> row.handOver().content().equals("PRINTED"));
    }

    /** Nobody holds it, or somebody of the reader's own post who is away. */
    private boolean isFree(ProgressView file, ProgressView.Current current, Caller caller) {
        return current.holder() == null
                || !Objects.equals(current.holderId(), caller.accountId())
                        && caller.posts().contains(current.postId())
                        && items.vacant(file.number());
    }

    private static boolean mayTake(Caller caller, String stepKind) {
        return switch (stepKind) {
            case "COMPLETENESS_CHECK" -> caller.may(Permission.APPLICATION_CHECK);
            case "VERIFICATION", "PARAF" -> caller.may(Permission.DRAFT_VERIFY);
            case "RETURN_CONSENT" -> caller.may(Permission.DRAFT_VERIFY) || caller.may(Permission.DECIDE);
            case "DECISION", "SIGNATURE" -> caller.may(Permission.DECIDE);
            case "PRINT", "WET_SIGNATURE", "NUMBERING" -> caller.may(Permission.LICENCE_PAPER);
            default -> false;
        };
    }
}
