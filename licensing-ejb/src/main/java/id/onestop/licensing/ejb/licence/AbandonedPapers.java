package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationRejected;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationReturned;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives up a printed letter when its file is rejected, returned, or sent back to its printing or before. */
@ApplicationScoped
public class AbandonedPapers {

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    LicenceRepository licences;

    @Inject
    PaperRepository papers;

    @Inject
    NumberBookService numbers;

    @Inject
    AccountDirectory accounts;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    void on(@Observes DomainEvent event) {
        if (event instanceof ApplicationRejected rejected) {
            find(rejected.applicationId(), null).ifPresent(application -> giveUp(application, "REJECTED", rejected));
        } else if (event instanceof ApplicationReturned returned) {
            find(returned.applicationId(), null).ifPresent(application -> giveUp(application, "RETURNED", returned));
        } else if (event instanceof StepCompleted step && step.outcome().equals("SENT_BACK")) {
            find(step.applicationId(), step.next()).ifPresent(application -> giveUp(application, "SENT_BACK", step));
        }
    }

    /** The application, if its service prints, and prints again from the step on which it now stands. */
    private Optional<LicenceApplication> find(long id, @Nullable String at) {
        var application = applications.require(id);
        var workflow = definitions.byId(application.definitionId()).definition().workflow();
        return Optional.of(application).filter(found -> printsFrom(workflow, at));
    }

    private static boolean printsFrom(Workflow workflow, @Nullable String at) {
        var steps = at == null ? workflow.mainLine() : workflow.lineFrom(at);
        return steps.stream().anyMatch(step -> step.kind() == StepKind.PRINT);
    }

    private void giveUp(LicenceApplication application, String reason, RecordedEvent cause) {
        var by = actor(cause);
        papers.currentSheet(application.id())
                .ifPresent(sheet -> events.publish(sheet.spoil(reason, by, clock.instant())));
        licences.findByApplication(application.id())
                .filter(licence -> licence.status() == LicenceStatus.PREPARED && licence.fileSha256() == null)
                .ifPresent(licence -> giveUp(licence, reason, by));
    }

    /** Whoever caused it; a letter of rejection is recorded after its signatory has gone. */
    private Actor actor(RecordedEvent cause) {
        long account = Long.parseLong(cause.actor().substring(Actor.ACCOUNT.length()));
        return new Actor(account, accounts.person(account).nameWithTitles(), null, null);
    }

    private void giveUp(Licence licence, String reason, Actor by) {
        licence.giveUp();
        if (licence.numbered()) {
            numbers.voidEntry(licence.numberEntryId(), reason, by, clock.instant());
        }
    }
}
