package id.onestop.licensing.ejb.sla;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.DeemedDecision;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.DueDateMoved;
import id.onestop.licensing.domain.sla.DueDateMoved.News;
import id.onestop.licensing.domain.sla.DueDateMoved.Why;
import id.onestop.licensing.domain.sla.Ground;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts clocks by the promise of another version of the definition, in the caller's transaction. */
@ApplicationScoped
public class PromiseClocks {

    @Inject
    ClockRepository clocks;

    @Inject
    ServiceClocks serviceClocks;

    @Inject
    AgencyTime time;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Limits as they would be by another promise, by file; files without a clock are left out. */
    public Map<Long, Instant> preview(long agencyId, Collection<Long> files, ServiceDefinition then) {
        var calendar = time.of(agencyId);
        var policy = ServiceClocks.policy(then);
        var limits = new HashMap<Long, Instant>();
        clocks.listOf(files).stream().filter(ServiceClock::started).forEach(running -> {
            var limit = running.wouldBeDueAt(calendar, policy);
            if (limit != null) {
                limits.put(running.applicationId(), limit);
            }
        });
        return limits;
    }

    /**
     * Counts the clock of a file by another promise and tells its applicant of another day; empty before acceptance.
     *
     * @param reason in the words of whoever wants it
     */
    public Optional<Instant> count(LicenceApplication file, PinnedDefinition then, Actor by, String reason) {
        var known = clocks.find(file.id()).filter(ServiceClock::started).filter(running -> !running.finished());
        known.ifPresent(running -> count(running, file, then, by, reason));
        return known.map(running -> requireNonNull(running.dueAt()));
    }

    private void count(ServiceClock running, LicenceApplication file, PinnedDefinition then, Actor by, String reason) {
        var before = running.dueAt();
        var day = running.dueDate();
        var ground = new Ground(by, ClockBasis.promise(then.definition()), reason);
        var changed = running.promise(
                time.of(file.agencyId()),
                ServiceClocks.policy(then.definition()),
                serviceClocks.deemed(then.definition()).map(DeemedDecision::day).orElse(null),
                clock.instant(),
                ground);
        events.publish(changed);
        if (!changed.dueAt().equals(before)) {
            var news = News.of(file.applicantId(), Why.DEFINITION, day, changed.dueDate());
            events.publish(DueDateMoved.byDefinition(file.number(), changed, before, by, then.versionNumber(), news));
        }
    }
}
