package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.sla.DueDateMoved;
import id.onestop.licensing.domain.sla.DueDateMoved.News;
import id.onestop.licensing.domain.sla.DueDateMoved.Why;
import id.onestop.licensing.domain.sla.PartnerOutage;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SweepingWorker.Swept;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.OutageClocks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets clocks and ladders follow the outages of partners: what came to a step that needs the partner stands, what left it or
 * outlived the outage goes on. Called by the worker alone; a repeated or interrupted run changes nothing that is right.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outages {

    @Inject
    OutageRepository outages;

    @Inject
    WorkRepository work;

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    OutageClocks clocks;

    @Inject
    AppliedDays days;

    @Inject
    AgencyTime time;

    @Inject
    Ladders ladders;

    @Inject
    Expectations expectations;

    @Inject
    WorkerFailures failures;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Puts some files right; none when all are. */
    @PermitAll
    public Swept batch(int limit) {
        rows.enterWorker();
        for (var outage : outages.unsettled()) {
            days.hold(outage.agencyId());
            var files = files(outage, limit);
            if (!files.isEmpty()) {
                settle(files);
                failures.forget(OutageWorker.CODE, files);
                return new Swept(files.size(), Instant.EPOCH);
            }
            if (outage.endedAt() != null && !outages.inUse(outage.id())) {
                outage.settle(clock.instant());
            }
        }
        return new Swept(0, Instant.EPOCH);
    }

    /** Files that are not right yet. */
    @PermitAll
    public List<Long> due(int limit) {
        rows.enterWorker();
        var due = new LinkedHashSet<Long>();
        for (var outage : outages.unsettled()) {
            if (due.size() < limit) {
                due.addAll(files(outage, limit - due.size()));
            }
        }
        return List.copyOf(due);
    }

    private List<Long> files(PartnerOutage outage, int limit) {
        var now = clock.instant();
        var files = new LinkedHashSet<>(outages.toGoOn(List.of(outage.id()), now, limit));
        if (outage.endedAt() == null && files.size() < limit) {
            var stopping = stopping(outage);
            if (!stopping.isEmpty()) {
                files.addAll(outages.toStop(outage, stopping, now, limit - files.size()));
            }
        }
        return List.copyOf(files);
    }

    /** Definitions of open files that stop their clocks for an outage. */
    private List<Long> stopping(PartnerOutage outage) {
        return outages.definitions(outage.agencyId(), outage.services()).stream()
                .filter(id -> OutageClocks.stops(definitions.byId(id).definition()))
                .toList();
    }

    /** Puts one file right. */
    @PermitAll
    public void one(long file) {
        rows.enterWorker();
        settle(List.of(file));
        failures.forget(OutageWorker.CODE, List.of(file));
    }

    /** Puts a file off that could not be put right. */
    @PermitAll
    public void fail(long file, String error) {
        rows.enterWorker();
        applications
                .find(file)
                .ifPresent(failed -> failures.note(OutageWorker.CODE, file, failed.agencyId(), failed.number(), error));
    }

    private void settle(List<Long> files) {
        var facts = new ArrayList<RecordedEvent>();
        for (long file : files) {
            settle(applications.require(file), facts);
        }
        events.publishAll(facts);
    }

    private void settle(LicenceApplication application, List<RecordedEvent> facts) {
        var definition = definitions.byId(application.definitionId()).definition();
        var item = work.findOpen(application.id()).orElse(null);
        var known = clocks.find(application.id()).orElse(null);
        var file = new File(application, definition, item, known);
        var wanted = wanted(application, definition, item);
        boolean itemLeaves = item != null && leaves(item.outageId(), wanted);
        if (known != null && leaves(known.outageId(), wanted)) {
            goOn(file, known, facts);
        }
        if (item != null && itemLeaves) {
            item.goOnAfterOutage(until(outages.require(requireNonNull(item.outageId())), item));
            if (item.waitingSince() == null) {
                ownTime(item);
            }
        }
        if (wanted != null && item != null) {
            stand(file, item, wanted);
        }
    }

    private static boolean leaves(@Nullable Long outage, @Nullable PartnerOutage wanted) {
        return outage != null && (wanted == null || wanted.id() != outage);
    }

    /** One file with its open step and its clock. */
    private record File(
            LicenceApplication application,
            ServiceDefinition definition,
            @Nullable WorkItem item,
            @Nullable ServiceClock clock) {}

    /** The outage that keeps the open step now; the one by which it stands goes first. */
    private @Nullable PartnerOutage wanted(
            LicenceApplication application, ServiceDefinition definition, @Nullable WorkItem item) {
        if (item == null || item.waitingSince() != null || !OutageClocks.stops(definition)) {
            return null;
        }
        var keeping = outages.unsettled(application.agencyId()).stream()
                .filter(outage -> outage.keeps(application.serviceCode(), item.stepKind()))
                .toList();
        return keeping.stream()
                .filter(outage -> Long.valueOf(outage.id()).equals(item.outageId()))
                .findFirst()
                .orElseGet(() -> keeping.stream().findFirst().orElse(null));
    }

    private void goOn(File file, ServiceClock stopped, List<RecordedEvent> facts) {
        if (file.application().closedAt() != null) {
            stopped.forgetOutage();
            return;
        }
        var outage = outages.require(requireNonNull(stopped.outageId()));
        var promised = stopped.dueBeforePause();
        var day = stopped.dayBeforePause(time.of(stopped.agencyId()));
        clocks.goOn(stopped, file.definition(), outage, until(outage, file.item()))
                .ifPresent(changed -> {
                    events.publish(changed);
                    if (!changed.dueAt().equals(promised)) {
                        var news = News.of(file.application().applicantId(), Why.OUTAGE, day, changed.dueDate());
                        facts.add(DueDateMoved.byOutage(file.application().number(), changed, promised, outage, news));
                    }
                });
    }

    /** The end of the outage; or when the file came to its step, or began to wait for somebody else. */
    private Instant until(PartnerOutage outage, @Nullable WorkItem item) {
        var ended = outage.endedAt();
        var left = item == null
                ? clock.instant()
                : Optional.ofNullable(item.waitingSince())
                        .orElseGet(() -> item.standsSince() == null ? item.offeredAt() : clock.instant());
        return ended != null && ended.isBefore(left) ? ended : left;
    }

    /** A first check is due by its own time, which the outage prolonged. */
    private void ownTime(WorkItem item) {
        boolean own = !item.promised() && item.dueAt().equals(item.stepDueAt());
        ladders.again(item);
        if (own) {
            item.reschedule(item.stepDueAt());
            ladders.again(item);
        }
        expectations.note(item);
    }

    private void stand(File file, WorkItem item, PartnerOutage outage) {
        if (item.outageId() == null) {
            item.standStill(outage.id(), outage.since());
        }
        var running = file.clock();
        if (running != null) {
            var since = outage.since().isBefore(item.offeredAt()) ? item.offeredAt() : outage.since();
            clocks.stop(running, file.definition(), outage, since).ifPresent(events::publish);
        }
    }
}
