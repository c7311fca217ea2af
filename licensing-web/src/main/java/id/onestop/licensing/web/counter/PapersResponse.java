package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.ejb.application.PaperSightService.SightList;
import id.onestop.licensing.ejb.application.SightView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.util.List;

/** What has to be seen of a file, and what was. */
public record PapersResponse(String number, long version, List<Asked> asked, List<Seen> seen) implements Versioned {

    public PapersResponse {
        asked = List.copyOf(asked);
        seen = List.copyOf(seen);
    }

    /** A paper that has to be seen. */
    public record Asked(String requirement, PaperSight.Kind kind) {}

    /** A paper that was seen. */
    public record Seen(String requirement, PaperSight.Kind kind, String officer, Instant at) {
        static Seen from(SightView sight) {
            return new Seen(sight.requirementCode(), sight.kind(), sight.seenBy(), sight.seenAt());
        }
    }

    /** Another one after each tick. */
    static long version(List<SightView> seen) {
        return Preconditions.versionOf(seen.stream()
                .map(one -> one.requirementCode() + ' ' + one.kind() + ' ' + one.seenAt())
                .sorted()
                .toList());
    }

    /** What has to be seen follows the answers. */
    @Override
    public boolean lasting() {
        return false;
    }

    static PapersResponse from(SightList list) {
        return new PapersResponse(
                list.number(),
                version(list.seen()),
                list.asked().stream()
                        .flatMap(requirement ->
                                AskedPapers.of(requirement).stream().map(kind -> new Asked(requirement.code(), kind)))
                        .toList(),
                list.seen().stream().map(Seen::from).toList());
    }
}
