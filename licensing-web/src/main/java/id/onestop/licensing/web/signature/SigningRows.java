package id.onestop.licensing.web.signature;

import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.HandOverFacts;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what a signatory sees of a file: who checked and verified it, and what they noted. */
@RequestScoped
public class SigningRows {

    private static final List<String> STEPS = List.of("DECISION", "SIGNATURE");

    @Inject
    ProgressService progress;

    @Inject
    CurrentCaller callers;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    Clock clock;

    /** Whether a file stands before a signatory. */
    static boolean awaits(String stepKind) {
        return STEPS.contains(stepKind);
    }

    public SigningRow of(String number) {
        var file = progress.ofFile(number);
        var rows = file.card().rows();
        var due = due(file);
        return new SigningRow(
                number,
                file.holderName(),
                file.serviceName().in(msg.language()),
                giver(rows, "COMPLETE_AND_CORRECT"),
                giver(rows, "VERIFIED_DRAFT"),
                rows.isEmpty()
                        ? ""
                        : Objects.requireNonNullElse(
                                rows.get(rows.size() - 1).handOver().note(), ""),
                (int) rows.stream()
                        .filter(row -> row.handOver().content().equals("RETURNED"))
                        .count(),
                holder(file),
                due == null || clock.instant().isBefore(due) ? "RUNNING" : "OVERDUE",
                format.shortDateTime(due));
    }

    private String holder(ProgressView file) {
        var current = file.current();
        boolean other = current != null
                && current.holder() != null
                && !Objects.equals(current.holderId(), callers.require().accountId());
        return other
                ? Objects.requireNonNullElse(Objects.requireNonNull(current).holder(), "")
                : "";
    }

    private static String giver(List<ControlCard.Row> rows, String content) {
        return rows.stream()
                .map(ControlCard.Row::handOver)
                .filter(row -> row.content().equals(content))
                .reduce((first, second) -> second)
                .map(HandOverFacts::giverName)
                .orElse("-");
    }

    private static @Nullable Instant due(ProgressView file) {
        var reading = file.clock();
        if (reading != null) {
            return reading.dueAt();
        }
        var current = file.current();
        return current == null ? null : current.dueAt();
    }
}
