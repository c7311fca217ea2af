package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.agency.AgencyEntered;
import id.onestop.licensing.domain.calendar.CalendarChanged;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.calendar.CalendarLoaded;
import id.onestop.licensing.ejb.sla.AppliedDaysRepository.Applied;
import id.onestop.licensing.ejb.sla.AppliedDaysRepository.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Tells which agencies' stored moments were counted by other days than those of now.
 *
 * <p>Whoever changes days says so in the same transaction: from its commit on every node knows that the agency is unsettled,
 * whatever it remembers of the calendar.
 */
@ApplicationScoped
public class AppliedDays {

    @Inject
    AppliedDaysRepository applied;

    @Inject
    ClockRepository clocks;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    /**
     * An agency and the mark of its days as they are now.
     *
     * @param changes how often its days had changed when the mark was read
     */
    public record Changed(long agencyId, String mark, long changes) {}

    /** Agencies to count anew; where only something else about the agency changed, it is settled at once. */
    public List<Changed> changed(Subject subject) {
        return changed(subject, (agency, mark) -> subject == Subject.CLOCKS && clocks.anyOther(agency, mark));
    }

    /**
     * The same.
     *
     * @param others whether something of an agency was counted by other days than those of a mark: by a node that remembered
     *     them, or in a transaction that was open while the others were counted
     */
    public List<Changed> changed(Subject subject, BiPredicate<Long, String> others) {
        var changed = new ArrayList<Changed>();
        for (var agency : agencies.all()) {
            // before the mark: what changes after it is found by the next look
            var known = applied.of(subject, agency.id());
            var now = new Changed(agency.id(), time.mark(agency.id()), known.changes());
            if (!now.mark().equals(known.mark()) || others.test(now.agencyId(), now.mark())) {
                changed.add(now);
            } else if (known.unsettled()) {
                settle(subject, now);
            }
        }
        return changed;
    }

    long clocksToCount() {
        return agencies.all().stream()
                .mapToLong(agency ->
                        clocks.countOther(agency.id(), time.of(agency.id()).mark()))
                .sum();
    }

    /** Whether everything of an agency is counted by the days of now. */
    public boolean settled(long agencyId) {
        var mark = time.mark(agencyId);
        return Arrays.stream(Subject.values())
                .map(subject -> applied.of(subject, agencyId))
                .allMatch(known -> !known.unsettled() && known.mark().equals(mark));
    }

    /** Agencies whose days changed and whose limits do not follow yet; one look, for those who do what cannot be undone. */
    public Set<Long> unsettled() {
        return applied.unsettled(List.of(Subject.values()));
    }

    /** Agencies of which one thing is to be counted anew. */
    public Set<Long> unsettled(Subject subject) {
        return applied.unsettled(List.of(subject));
    }

    /** The days by which a thing was last counted, by agency; one of which nothing was ever counted is not among them. */
    public Map<Long, String> marks(Subject subject) {
        return applied.marks(subject);
    }

    /** Those of some files whose clocks run and were counted by other days, without those that cannot be counted. */
    public Set<Long> behind(long agencyId, String mark, Collection<Long> files) {
        return files.isEmpty() ? Set.of() : clocks.behind(agencyId, mark, files);
    }

    /** Whether a clock that runs was counted by the days of now. */
    public boolean follows(ServiceClock clock) {
        return clock.finished() || time.of(clock.agencyId()).mark().equals(clock.countedBy());
    }

    /** One node at a time counts for an agency; the other finds the work done. */
    public void hold(long agencyId) {
        applied.hold(agencyId);
    }

    /** Remembers the mark, unless days have changed since it was read. */
    public void settle(Subject subject, Changed done) {
        applied.hold(done.agencyId());
        var known = applied.of(subject, done.agencyId());
        if (known.equals(Applied.NEVER)) {
            applied.add(subject, done.agencyId(), done.mark());
        } else if (known.changes() == done.changes()) {
            applied.remember(subject, done.agencyId(), done.mark());
        }
    }

    /** Notes that limits of an agency moved. */
    void moved(long agencyId, int limits) {
        applied.moved(agencyId, limits);
    }

    /** How many limits of an agency moved since its days last changed. */
    public long moved(long agencyId) {
        return applied.moved(agencyId);
    }

    void unsettle(@Observes CalendarChanged changed) {
        applied.unsettle(changed.agencyId());
    }

    void unsettle(@Observes AgencyEntered entered) {
        applied.unsettle(entered.agencyId());
    }

    void unsettle(@Observes CalendarLoaded loaded) {
        if (loaded.changed()) {
            applied.unsettleAll();
        }
    }
}
