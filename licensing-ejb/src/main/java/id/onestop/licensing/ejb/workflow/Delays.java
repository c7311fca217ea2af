package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.sla.Bearer;
import id.onestop.licensing.domain.sla.Bearer.Kind;
import id.onestop.licensing.domain.sla.Custody;
import id.onestop.licensing.domain.sla.DelayAttribution;
import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.domain.workflow.CardCustody;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whose working time a file takes, from control card, ledger, and answers of other offices. */
@ApplicationScoped
public class Delays {

    @Inject
    WorkRepository work;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    ServiceClocks clocks;

    @Inject
    Definitions definitions;

    @Inject
    AgencyTime time;

    @Inject
    Clock clock;

    /** From the first hand-over to the decision, or to now while there is none; nothing for a draft. */
    public DelayAttribution of(LicenceApplication application) {
        return course(application).since(application.submittedAt());
    }

    /** The life of a file, from which the time since any moment can be read. */
    public Course course(LicenceApplication application) {
        var until = application.closedAt() == null ? clock.instant() : application.closedAt();
        var handOvers = work.listHandOvers(application.id());
        var items = work.listOf(application.id());
        var asked = recommendations.listOf(application.id()).stream()
                .map(one -> one.facts())
                .toList();
        var waits = new ArrayList<Custody>();
        // each step by the version under which it was done
        items.forEach(item -> asked.forEach(
                one -> wait(waits, definitions.byId(item.definitionId()).definition(), item, one, until)));
        clocks
                .read(application.agencyId(), application.id())
                .map(story -> story.reading().pauses())
                .stream()
                .flatMap(List::stream)
                .flatMap(pause -> outage(pause, until))
                .forEach(waits::add);
        return new Course(this, application.agencyId(), handOvers, items, waits, until);
    }

    /**
     * What happened to a file.
     *
     * @param until the decision, or now
     */
    public record Course(
            Delays delays,
            long agencyId,
            List<HandOver> handOvers,
            List<WorkItem> items,
            List<Custody> waits,
            Instant until) {

        /** Whose working time it took since a moment; {@code null} if it never began. */
        public DelayAttribution since(@Nullable Instant from) {
            return between(from == null ? until : from, until);
        }

        /** Whose working time it took between two moments. */
        public DelayAttribution between(Instant from, Instant to) {
            return DelayAttribution.of(delays.time.of(agencyId), CardCustody.of(handOvers, until), waits, from, to);
        }
    }

    /** The step stood still from the later of its beginning and the question, until the answer. */
    private static void wait(
            List<Custody> waits,
            ServiceDefinition definition,
            WorkItem item,
            RecommendationFacts asked,
            Instant until) {
        if (!definition.workflow().step(item.stepCode()).waitsFor().contains(asked.stepCode())) {
            return;
        }
        var from = later(item.offeredAt(), asked.askedAt());
        var to = earlier(
                Objects.requireNonNullElse(item.completedAt(), until),
                Objects.requireNonNullElse(asked.closedAt(), until));
        if (from.isBefore(to)) {
            var office = RecommendationView.office(definition.workflow().step(asked.stepCode()));
            waits.add(new Custody(from, to, new Bearer(Kind.RECOMMENDER, null, office.id(), null)));
        }
    }

    /** A return is on the card already, and what another office took is known by its answer. */
    private static Stream<Custody> outage(Pause pause, Instant until) {
        var end = Objects.requireNonNullElse(pause.end(), until);
        return pause.cause().startsWith("PARTNER") && pause.start().isBefore(end)
                ? Stream.of(new Custody(
                        pause.start(),
                        end,
                        new Bearer(Kind.PARTNER, null, Objects.requireNonNullElse(pause.reference(), ""), null)))
                : Stream.empty();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
