package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationRejected;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.signature.SigningRequestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Gives up what was prepared for signing when the file is rejected or sent back: the number is voided with a reason, and a later
 * signature gets a letter written anew (decision Books-Are-Data).
 */
@ApplicationScoped
public class AbandonedSignatures {

    @Inject
    ApplicationRepository applications;

    @Inject
    SigningRequestRepository requests;

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
        if (event instanceof ApplicationRejected rejected) {
            giveUp(rejected.number(), "REJECTED");
        } else if (event instanceof StepCompleted step && step.outcome().equals("SENT_BACK")) {
            giveUp(step.number(), "SENT_BACK");
        }
    }

    private void giveUp(String number, String reason) {
        requests.findLive(applications.require(number).id()).ifPresent(request -> giveUp(request, reason));
    }

    /** Refused while somebody may still bring the signature. */
    private void giveUp(SigningRequest request, String reason) {
        var intent = request.intent();
        var caller = callers.require();
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var now = clock.instant();
        events.publish(request.abandon(reason, realTime.instant(), now));
        licences.findByApplication(intent.applicationId()).orElseThrow().giveUp();
        numbers.voidEntry(intent.numberEntryId(), reason, by, now);
    }
}
