package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.workflow.RaisedRung.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rung of a file's ladder was reached.
 *
 * @param owner {@code account:} of who had the file, or {@code post:} where nobody had taken it
 * @param told accounts that get a notice
 * @param deemedOn day on which the system decides itself; {@code null} where it never does
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
        @Nullable LocalDate deemedOn,
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
                row.deemedOn(),
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
        var template = "escalation-" + kind.name().toLowerCase(Locale.ROOT) + (deemedOn == null ? "" : "-deemed");
        return told.stream()
                .map(account -> new Notice(template, account, words()))
                .toList();
    }

    private Map<String, String> words() {
        return deemedOn == null
                ? Map.of("number", number)
                : Map.of(
                        "number", number,
                        "day", day(deemedOn, Locale.forLanguageTag("id-ID")),
                        "dayEn", day(deemedOn, Locale.UK));
    }

    private static String day(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
    }
}
