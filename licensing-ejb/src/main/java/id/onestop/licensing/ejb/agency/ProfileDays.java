package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyRevision;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.ChangedDays;
import id.onestop.licensing.domain.calendar.DayChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What changes of an agency's profile did to its days: hours of the week, periods and years of its own. */
@ApplicationScoped
public class ProfileDays {

    /** Changes that are looked through; the cause of a limit that moves now is among the last. */
    private static final int MOST = 20;

    @Inject
    AgencyRevisionRepository revisions;

    /**
     * The changes since a moment, the earlier first.
     *
     * @param shared the rules of the agency's calendar file
     */
    public List<DayChange> since(AgencyView agency, CalendarRules shared, Instant since) {
        var later = revisions.changedSince(agency.id(), since, MOST);
        if (later.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<DayChange>();
        var before = revisions.find(agency.id(), later.get(0).number() - 1);
        for (var after : later) {
            before.ifPresent(was -> changes.add(change(agency, shared, was, after)));
            before = Optional.of(after);
        }
        return changes.stream().filter(change -> !change.days().isEmpty()).toList();
    }

    private static DayChange change(
            AgencyView agency, CalendarRules shared, AgencyRevision before, AgencyRevision after) {
        return DayChange.own(
                Objects.requireNonNull(after.changedAt(), "only the first has none"),
                ChangedDays.between(
                        rules(agency, shared, before),
                        rules(agency, shared, after),
                        after.decree().orElse("")));
    }

    private static CalendarRules rules(AgencyView agency, CalendarRules shared, AgencyRevision revision) {
        return AgencyProfileReader.stored(agency.code(), revision.profile()).ownRules(shared);
    }
}
