package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.StaffDay;
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
        boolean held = all.stream().anyMatch(facts -> facts.state() == State.TAKEN && !isHeldBy(caller, facts));
        // who is there matters only to what somebody else has taken
        var staff = held ? agencies.staffOn(caller.requireAgency(), clock.instant()) : new StaffDay(List.of());
        return all.stream().map(facts -> line(caller, facts, staff)).toList();
    }

    RecommendationPage.Line of(Caller caller, RecommendationFacts facts) {
        return of(caller, List.of(facts)).get(0);
    }

    private RecommendationPage.Line line(Caller caller, RecommendationFacts facts, StaffDay staff) {
        var definition = definitions.byId(facts.definitionId()).definition();
        long agency = caller.requireAgency();
        boolean away = caller.away().contains(facts.postId());
        return new RecommendationPage.Line(
                facts,
                definition.product().name(),
                definition.workflow().step(facts.stepCode()).name(),
                agencies.byId(agency).shortName(),
                time.of(agency).workingMinutesBetween(clock.instant(), facts.dueAt()),
                away,
                !away && isFree(caller, facts, staff));
    }

    private static boolean isFree(Caller caller, RecommendationFacts facts, StaffDay staff) {
        var holder = facts.claimedBy();
        return facts.state() == State.ASKED
                || facts.state() == State.TAKEN
                        && !isHeldBy(caller, facts)
                        && holder != null
                        && !staff.isPresent(facts.postId(), holder);
    }

    private static boolean isHeldBy(Caller caller, RecommendationFacts facts) {
        return facts.claimedBy() != null && facts.claimedBy() == caller.accountId();
    }
}
