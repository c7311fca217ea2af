package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.sla.AgencyTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Adds to an office's questions what calendar and definition say about them. */
@ApplicationScoped
class RecommendationLines {

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    Clock clock;

    List<RecommendationPage.Line> of(Caller caller, List<RecommendationFacts> all) {
        return all.stream().map(facts -> of(caller, facts)).toList();
    }

    RecommendationPage.Line of(Caller caller, RecommendationFacts facts) {
        var definition = definitions.byId(facts.definitionId()).definition();
        long agency = caller.requireAgency();
        return new RecommendationPage.Line(
                facts,
                definition.product().name(),
                definition.workflow().step(facts.stepCode()).name(),
                agencies.byId(agency).shortName(),
                time.of(agency).workingMinutesBetween(clock.instant(), facts.dueAt()));
    }
}
