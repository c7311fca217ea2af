package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationReturned;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Gives up a number that an official gave before the signature, when the file goes back to that step or before it, or is
 * rejected. It comes after those that give up a letter with its number: then nothing waits any more.
 */
@ApplicationScoped
public class AbandonedNumbers {

    private static final int AFTER_THE_LETTERS = 2_600;

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    LicenceRepository licences;

    @Inject
    NumberBookService numbers;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    void on(@Observes @Priority(AFTER_THE_LETTERS) DomainEvent event) {
        if (event instanceof ApplicationReturned returned) {
            giveUp(applications.require(returned.applicationId()), null, "RETURNED");
        } else if (event instanceof StepCompleted step && step.outcome().equals("SENT_BACK")) {
            giveUp(applications.require(step.applicationId()), step.next(), "SENT_BACK");
        }
    }

    /** Before another letter of the same book is written for the file. */
    void rejecting(LicenceApplication application) {
        giveUp(application, null, "REJECTED");
    }

    private void giveUp(LicenceApplication application, @Nullable String at, String reason) {
        var definition = definitions.byId(application.definitionId()).definition();
        if (numbersFrom(definition, at)) {
            var letter = licences.findByApplication(application.id())
                    .filter(one -> one.numbered() && one.status() == LicenceStatus.PREPARED);
            if (letter.isPresent() && at != null) {
                // it stays, and the number is written on it
                return;
            }
            letter.ifPresent(Licence::giveUp);
            var caller = callers.require();
            var by = new Actor(caller.accountId(), caller.displayName(), null, null);
            numbers.voidWaiting(
                    application.agencyId(),
                    definition.product().numbering().book(),
                    application.number(),
                    new NumberBookService.Cause(reason, by, clock.instant()));
        }
    }

    private static boolean numbersFrom(ServiceDefinition definition, @Nullable String at) {
        var workflow = definition.workflow();
        return new LineEnd(definition).numberedByPost(at == null ? workflow.first() : workflow.step(at));
    }
}
