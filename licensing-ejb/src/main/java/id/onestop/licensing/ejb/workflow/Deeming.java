package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.DeemedDecided;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.audit.AuditActions;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file from the officials because nobody decided in time: step, questions to other offices, control card, clock, record,
 * audit trail, and the report to the Head, in the caller's transaction.
 */
@ApplicationScoped
public class Deeming {

    @Inject
    WorkRepository work;

    @Inject
    Closing closing;

    @Inject
    EscalationPeople people;

    @Inject
    Beside beside;

    @Inject
    ServiceClocks clocks;

    @Inject
    AuditTrail audit;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * Decides in the system's name.
     *
     * @param running the file's clock, whose day is over
     * @param resumeAt when the worker looks again whether the decision is sealed
     * @throws id.onestop.licensing.domain.shared.Conflict if somebody has decided, or the file is with its applicant
     */
    public void decide(
            LicenceApplication application, ServiceDefinition definition, ServiceClock running, Instant resumeAt) {
        var now = clock.instant();
        int day = running.deemed().orElseThrow().day();
        application.deem();
        clocks.deem(running, definition, resumeAt);
        beside.close(application);
        var open = work.findOpen(application.id());
        var system = new Side(Party.SYSTEM, Actor.SYSTEM);
        var from = open.map(closing::holder).orElse(system);
        open.ifPresent(item -> item.deem(now));
        work.add(HandOver.give(application, from, system, WorkItem.DEEMED, basis(definition), now));
        audit.done(application.agencyId(), AuditActions.DEEMED_DECISION, application.number(), "day " + day);
        events.publish(new DeemedDecided(
                application.agencyId(),
                application.number(),
                open.map(WorkItem::stepCode).orElse(null),
                owner(open),
                day,
                told(open.orElse(null), now),
                now));
    }

    private static @Nullable String basis(ServiceDefinition definition) {
        var rule = definition.clock().deemedDecision();
        return rule == null ? null : rule.basis();
    }

    private static String owner(Optional<WorkItem> open) {
        return open.map(item -> item.claimedBy() == null ? "post:" + item.postId() : Actor.ACCOUNT + item.claimedBy())
                .orElse("-");
    }

    private List<Long> told(@Nullable WorkItem open, Instant now) {
        if (open == null) {
            return List.of();
        }
        var told =
                new ArrayList<>(people.on(now).by(open, List.of(Rung.Kind.HEAD)).accounts());
        var holder = open.claimedBy();
        if (holder != null) {
            told.add(holder);
        }
        return told;
    }
}
