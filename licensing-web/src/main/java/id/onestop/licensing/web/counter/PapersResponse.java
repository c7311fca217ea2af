package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.ejb.application.PaperSightService.SightList;
import id.onestop.licensing.ejb.application.SightView;
import java.time.Instant;
import java.util.List;

/** What has to be seen of a file, and what was. */
public record PapersResponse(String number, List<Asked> asked, List<Seen> seen) {

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

    static PapersResponse from(SightList list) {
        return new PapersResponse(
                list.number(),
                list.asked().stream()
                        .flatMap(requirement ->
                                AskedPapers.of(requirement).stream().map(kind -> new Asked(requirement.code(), kind)))
                        .toList(),
                list.seen().stream().map(Seen::from).toList());
    }
}
