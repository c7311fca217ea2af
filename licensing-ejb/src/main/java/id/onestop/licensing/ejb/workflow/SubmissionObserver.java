package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationCancelled;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationSubmitted;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings a submitted file before the officials, and takes a withdrawn one away from them. */
@ApplicationScoped
public class SubmissionObserver {

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    Closing closing;

    @Inject
    ServiceClocks clocks;

    @Inject
    Line line;

    void on(@Observes DomainEvent event) {
        if (event instanceof ApplicationSubmitted submitted) {
            enter(submitted);
        } else if (event instanceof ApplicationCancelled cancelled) {
            closing.withdrawn(applications.require(cancelled.applicationId()));
        }
    }

    private void enter(ApplicationSubmitted submitted) {
        var application = applications.require(submitted.applicationId());
        var definition = definitions.byId(application.definitionId()).definition();
        clocks.resume(application, definition, "R-" + (submitted.round() - 1));
        line.enter(application, definition, new Actor(application.applicantId(), application.holderName(), null, null));
    }
}
