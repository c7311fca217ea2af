package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.whatif.KeptPlay;
import id.onestop.licensing.domain.whatif.KeptPlay.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that was played, or is.
 *
 * @param sides what came of each variant; empty while it runs
 * @param sha256 over plan and outcome
 */
public record WhatIfView(
        long id,
        String title,
        String by,
        State state,
        int percent,
        boolean stopping,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String sha256,
        List<WhatIfSide> sides) {

    public WhatIfView {
        sides = List.copyOf(sides);
    }

    static WhatIfView of(KeptPlay play, boolean whole) {
        return new WhatIfView(
                play.id(),
                play.title(),
                play.accountName(),
                play.state(),
                play.percent(),
                play.stopping(),
                play.begunAt(),
                play.endedAt().orElse(null),
                play.sha256().orElse(null),
                whole ? play.outcome().map(WhatIfJson::read).orElse(List.of()) : List.of());
    }
}
