package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.sla.PartnerOutage;
import id.onestop.licensing.domain.sla.Pause;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spells the stretches in which a step stood still: {@code since/until}, parted by blanks; an outage's names it behind. */
final class Standing {

    private Standing() {}

    static String add(@Nullable String before, Instant since, Instant until) {
        var stretch = since + "/" + (until.isBefore(since) ? since : until);
        return before == null ? stretch : before + " " + stretch;
    }

    static String add(@Nullable String before, Instant since, Instant until, long outage) {
        return add(before, since, until) + "/" + outage;
    }

    static List<Pause> read(@Nullable String spelled) {
        return spelled == null
                ? List.of()
                : Stream.of(spelled.split(" ", -1))
                        .map(stretch -> stretch.split("/", -1))
                        .map(Standing::pause)
                        .toList();
    }

    private static Pause pause(String... parts) {
        boolean outage = parts.length > 2;
        return new Pause(
                Instant.parse(parts[0]),
                Instant.parse(parts[1]),
                outage ? PartnerOutage.CAUSE : "",
                outage ? parts[2] : null);
    }
}
