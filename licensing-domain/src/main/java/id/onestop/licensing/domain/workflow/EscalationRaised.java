package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.workflow.RaisedRung.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rung of a file's ladder was reached.
 *
 * @param owner {@code account:} of who had the file, or {@code post:} where nobody had taken it
 * @param told accounts that get a notice
 */
public record EscalationRaised(
        long agencyId,
        String number,
        String step,
        int round,
        String rung,
        Rung.Kind kind,
        Outcome outcome,
        String owner,
        List<Long> told,
        Instant occurredAt)
        implements RecordedEvent {

    public EscalationRaised {
        told = List.copyOf(told);
    }

    /** The fact of a row. */
    public static EscalationRaised of(RaisedRung row, List<Long> told) {
        return new EscalationRaised(
                row.agencyId(),
                row.applicationNumber(),
                row.stepCode(),
                row.round(),
                row.rungCode(),
                row.kind(),
                row.outcome(),
                row.ownerAccount() == null ? "post:" + row.ownerPostId() : "account:" + row.ownerAccount(),
                told,
                row.recordedAt());
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public String operation() {
        return "ESCALATION_" + kind;
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "step",
                step,
                "round",
                Integer.toString(round),
                "rung",
                rung,
                "outcome",
                outcome.name(),
                "owner",
                owner));
    }

    @Override
    public List<Notice> notices() {
        var template = "escalation-" + kind.name().toLowerCase(Locale.ROOT);
        return told.stream()
                .map(account -> new Notice(template, account, Map.of("number", number)))
                .toList();
    }
}
