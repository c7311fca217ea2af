package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.sla.Pause;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spells the stretches in which a step stood still: {@code since/until}, parted by blanks. */
final class Standing {

    private Standing() {}

    static String add(@Nullable String before, Instant since, Instant until) {
        var stretch = since + "/" + (until.isBefore(since) ? since : until);
        return before == null ? stretch : before + " " + stretch;
    }

    static List<Pause> read(@Nullable String spelled) {
        return spelled == null
                ? List.of()
                : Stream.of(spelled.split(" ", -1))
                        .map(stretch -> stretch.split("/", -1))
                        .map(ends -> new Pause(Instant.parse(ends[0]), Instant.parse(ends[1]), ""))
                        .toList();
    }
}
