package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.CollectionTerm;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.Product;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.LicenceCollection;
import id.onestop.licensing.domain.licence.PaperEvent.CompletionTold;
import id.onestop.licensing.domain.licence.PaperEvent.CompletionUntold;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.licence.LicenceRepository.KnownRow;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.workflow.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows when a licence became valid, whichever act was the last: predecessor, clock, notice, and the counter where an
 * official hands it over.
 */
@ApplicationScoped
class LicenceCompletion {

    private static final Logger logger = LoggerFactory.getLogger(LicenceCompletion.class);

    /** Messages go by mail until there is another way. */
    private static final String CHANNEL = Product.Notice.EMAIL.name();

    @Inject
    LicencePlaces places;

    @Inject
    PaperRepository papers;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Closing closing;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * Completes a licence that was just issued.
     *
     * @param fileHash hash of the signed file, or of the scan of the signed paper
     */
    void complete(
            LicenceApplication application,
            Licence licence,
            ServiceDefinition definition,
            String fileHash,
            Loaded loaded) {
        events.publishAll(completed(application, licence, definition, fileHash, loaded));
    }

    /**
     * What was looked up already.
     *
     * @param clock {@code null} where it is not known
     * @param reachable whether the holder has an address: somebody whom the counter registered may have none, and then the
     *     counter has to tell him
     */
    record Loaded(@Nullable ServiceClock clock, boolean reachable) {}

    /** The same, and leaves it to the caller to announce it together with what he did himself. */
    List<RecordedEvent> completed(
            LicenceApplication application,
            Licence licence,
            ServiceDefinition definition,
            String fileHash,
            Loaded loaded) {
        closing.issued(application, loaded.clock());
        boolean deemed = licence.deemed().isPresent();
        var signer = deemed ? Actor.SYSTEM : licence.signatory().actor();
        boolean survey = definition.product().survey().beforeDownload();
        var issued = application.issue(signer, licence.number(), fileHash, survey, clock.instant());
        boolean waits = new LineEnd(definition).atCounter();
        var told = deemed ? issued.automatically() : issued;
        var facts = new ArrayList<RecordedEvent>();
        facts.add(waits ? told.waiting() : told);
        if (waits) {
            facts.addAll(layReady(application, licence, definition.product().completion(), loaded.reachable()));
        }
        logger.atInfo()
                .addKeyValue("application", application.number())
                .addKeyValue("licence", licence.number())
                .log("Licence issued");
        return facts;
    }

    /** A renewal or replacement takes the place of its predecessor in the same transaction (decision Replaced); call it first. */
    void replaceEarlier(LicenceApplication application, Licence licence) {
        places.toReplace(application).ifPresent(licence::replace);
    }

    /** The same where the licences that it may replace are known already. */
    void replaceEarlier(LicenceApplication application, Licence licence, List<KnownRow> replaceable) {
        places.toReplace(application, replaceable).ifPresent(licence::replace);
    }

    private List<RecordedEvent> layReady(
            LicenceApplication application, Licence licence, Product.Completion completion, boolean reachable) {
        var now = clock.instant();
        var today =
                LocalDate.ofInstant(now, agencies.byId(application.agencyId()).zone());
        var promised = completion.notice() == null ? null : completion.notice().name();
        var term = new CollectionTerm(today, completion.uncollectedAfterMonths());
        var used = reachable ? CHANNEL : null;
        papers.add(LicenceCollection.ready(application, licence, new LicenceCollection.Promise(promised, used, term)));
        if (used == null) {
            return List.of(new CompletionUntold(application.agencyId(), application.number(), promised, now));
        }
        var system = Actor.SYSTEM.reference();
        return promised == null
                ? List.of()
                : List.of(
                        new CompletionTold(application.agencyId(), application.number(), system, promised, used, now));
    }
}
