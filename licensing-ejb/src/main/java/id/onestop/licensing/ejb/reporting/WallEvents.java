package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.reporting.WallView.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What just happened in an agency: the last hand-overs and claims of its control cards. */
@ApplicationScoped
class WallEvents {

    private static final int MOST = 6;

    @Inject
    WallQueries queries;

    @Inject
    AgencyNow office;

    /** Latest first. */
    List<Event> of(long agencyId) {
        return Stream.concat(queries.given(agencyId, MOST).stream(), queries.received(agencyId, MOST).stream())
                .sorted(Comparator.comparing(WallQueries.Moved::at).reversed())
                .limit(MOST)
                .map(moved -> new Event(
                        moved.at(),
                        moved.content(),
                        moved.number(),
                        office.service(moved.definitionId()),
                        moved.official()))
                .toList();
    }
}
