package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The system granted what a file asks for, because nobody had decided by the close of a day (decision Deemed-Decision-Off).
 *
 * @param step step at which the file lay; {@code null} if none was open
 * @param owner {@code account:} of who had the file, or {@code post:} where nobody had taken it
 * @param day working day of the service clock
 * @param told accounts to which it is reported: the Head, and who had the file
 */
public record DeemedDecided(
        long agencyId, String number, @Nullable String step, String owner, int day, List<Long> told, Instant occurredAt)
        implements RecordedEvent {

    public DeemedDecided {
        told = List.copyOf(told);
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public String operation() {
        return "DEEMED_APPROVAL";
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("step", step == null ? "-" : step, "owner", owner, "day", Integer.toString(day)));
    }

    @Override
    public List<Notice> notices() {
        return told.stream()
                .distinct()
                .map(account ->
                        new Notice("deemed-decision", account, Map.of("number", number, "day", Integer.toString(day))))
                .toList();
    }
}
