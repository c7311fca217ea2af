package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationCancelled;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationSubmitted;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.AssistanceRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

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
    AssistanceRepository assistances;

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
        line.enter(
                application,
                definition,
                new Actor(application.applicantId(), application.holderName(), null, null),
                helper(application, submitted));
    }

    /** Who handed it in, if not the holder; the control card is an Indonesian paper. */
    private @Nullable String helper(LicenceApplication application, ApplicationSubmitted submitted) {
        if (submitted.actor().equals("account:" + application.applicantId())) {
            return null;
        }
        if (submitted.actor().equals("account:" + application.proxyId())) {
            return "Diajukan oleh penerima kuasa";
        }
        return assistances
                .findLatest(application.id())
                .map(help -> "Dibantu di loket oleh " + help.officerName())
                .orElse(null);
    }
}
