package id.onestop.licensing.web.whatif;

import id.onestop.licensing.domain.whatif.KeptPlay.State;
import id.onestop.licensing.ejb.whatif.WhatIfSide;
import id.onestop.licensing.ejb.whatif.WhatIfView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that was played, or is, with what came of it.
 *
 * @param sides what came of each variant; empty while it runs
 * @param sha256 over plan and outcome
 */
public record WhatIfResponse(
        long id,
        String title,
        String by,
        State state,
        int percent,
        boolean stopping,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String sha256,
        List<WhatIfSide> sides)
        implements Versioned {

    public WhatIfResponse {
        sides = List.copyOf(sides);
    }

    static WhatIfResponse from(WhatIfView view) {
        return new WhatIfResponse(
                view.id(),
                view.title(),
                view.by(),
                view.state(),
                view.percent(),
                view.stopping(),
                view.begunAt(),
                view.endedAt(),
                view.sha256(),
                view.sides());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, state, stopping);
    }

    /** It tells how far it is. */
    @Override
    public boolean lasting() {
        return false;
    }
}
