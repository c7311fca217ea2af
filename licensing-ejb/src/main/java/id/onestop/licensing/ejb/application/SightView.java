package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.PaperSight;
import java.time.Instant;

/** A paper that the counter saw: which, by whom, when. */
public record SightView(String requirementCode, PaperSight.Kind kind, String seenBy, Instant seenAt) {

    static SightView from(PaperSight sight) {
        return new SightView(sight.requirementCode(), sight.kind(), sight.seenByName(), sight.seenAt());
    }
}
