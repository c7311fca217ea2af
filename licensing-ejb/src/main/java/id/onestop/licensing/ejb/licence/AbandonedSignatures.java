package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * Gives up what was prepared for signing when the file is sent back, returned or decided otherwise: the number is voided with a reason, and a later
 * signature gets a letter written anew (decision Books-Are-Data).
 */
@ApplicationScoped
public class AbandonedSignatures {

    private static final Set<String> BACK = Set.of("SENT_BACK", "RETURNED");

    @Inject
    LicenceRepository licences;

    @Inject
    NumberBookService numbers;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    @RealTime
    Clock realTime;

    @Inject
    Clock clock;

    void on(@Observes DomainEvent event) {
        if (event instanceof StepCompleted step && BACK.contains(step.outcome())) {
            giveUp(step.applicationId(), step.outcome());
        }
    }

    private void giveUp(long applicationId, String reason) {
        licences.findSigning(applicationId).ifPresent(file -> {
            var caller = callers.require();
            giveUp(file, reason, new Actor(caller.accountId(), caller.displayName(), null, null));
        });
    }

    /** Refused while somebody may still bring the signature. */
    void giveUp(SigningFile file, String reason, Actor by) {
        var now = clock.instant();
        events.publish(file.request().abandon(reason, realTime.instant(), now));
        file.giveUp();
        numbers.voidEntry(file.request().intent().numberEntryId(), reason, by, now);
    }
}
