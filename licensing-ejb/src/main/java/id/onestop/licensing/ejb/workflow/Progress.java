package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.SurveyState;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.DeemedMoment;
import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import id.onestop.licensing.ejb.sla.ServiceClocks.ClockStory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where a file is, from work item, clock and control card. */
@ApplicationScoped
class Progress {

    @Inject
    WorkRepository work;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    ServiceClocks clocks;

    @Inject
    AgencyTime time;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    ProgressView of(LicenceApplication application) {
        var agency = agencies.byId(application.agencyId());
        var definition = definitions.byId(application.definitionId()).definition();
        var open = work.findOpen(application.id());
        var until = application.closedAt() == null ? clock.instant() : application.closedAt();
        var card = ControlCard.of(work.listHandOvers(application.id()), time.of(agency.id()), until);
        var end = new LineEnd(definition);
        var story = clocks.read(agency.id(), application.id());
        return new ProgressView(
                application.number(),
                application.version(),
                application.status(),
                displayed(application, open.orElse(null), definition.workflow()),
                definition.product().name(),
                definition.edition().standardNumber(),
                agency.code(),
                agency.shortName(),
                agency.zone(),
                application.holderName(),
                definition.clock().promiseDays(),
                application.submittedAt(),
                application.receivedOn(),
                application.acceptedAt(),
                application.closedAt(),
                open.map(item -> current(item, definition)).orElse(null),
                story.map(ClockStory::reading).orElse(null),
                story.map(ClockStory::lines).orElse(List.of()),
                deemed(definition, story.map(ClockStory::deemed).orElse(null)),
                card,
                end.atCounter(),
                end.downloadable(application.status() == ApplicationStatus.HANDED_OVER),
                asked(application, definition),
                RecordedNames.of(definition, agencies.posts(agency.id())));
    }

    /** What is decided stays told; what may come is told only where the installation lets silence count. */
    private ProgressView.@Nullable Deemed deemed(ServiceDefinition definition, @Nullable DeemedMoment moment) {
        var rule = definition.clock().deemedDecision();
        if (rule == null || moment == null) {
            return null;
        }
        boolean coming = moment.at() != null && settings.flag(Setting.DEEMED_DECISIONS);
        return moment.decidedAt() != null || coming
                ? new ProgressView.Deemed(moment.day(), moment.at(), moment.decidedAt(), rule.basis(), rule.confirmed())
                : null;
    }

    private List<ProgressView.Asked> asked(LicenceApplication application, ServiceDefinition definition) {
        return application.hasOpenBeside()
                ? recommendations.listOpen(application.id()).stream()
                        .map(open -> asked(open, definition.workflow().step(open.stepCode())))
                        .toList()
                : List.of();
    }

    private ProgressView.Asked asked(Recommendation open, Step step) {
        return new ProgressView.Asked(step.name(), RecommendationView.office(step), open.askedAt(), open.dueAt());
    }

    private static DisplayedStatus displayed(
            LicenceApplication application, @Nullable WorkItem open, Workflow workflow) {
        return DisplayedStatus.of(
                application.status(),
                open == null ? nobodys(application) : told(open, workflow).name(),
                open != null && open.claimedBy() != null,
                application.surveyState() == SurveyState.PENDING);
    }

    /** In process without a step: the system has decided and the seal is still to come. */
    private static String nobodys(LicenceApplication application) {
        return application.status() == ApplicationStatus.IN_PROCESS ? StepKind.SIGNATURE.name() : "";
    }

    private static StepKind told(WorkItem open, Workflow workflow) {
        return open.waitingSince() == null ? workflow.told(open.stepCode()) : StepKind.RECOMMENDATION;
    }

    private ProgressView.Current current(WorkItem item, ServiceDefinition definition) {
        var post = agencies.post(item.agencyId(), item.postId())
                .map(held -> held.name())
                .orElse(Words.of("-"));
        var claimedAt = item.claimedAt();
        return new ProgressView.Current(
                item.id(),
                item.stepCode(),
                item.stepKind(),
                definition.workflow().step(item.stepCode()).name(),
                item.postId(),
                post,
                item.state(),
                item.claimedByName(),
                item.claimedBy(),
                claimedAt == null ? item.offeredAt() : claimedAt,
                item.dueAt(),
                item.waitingSince(),
                item.standsSince(),
                item.sentBack(),
                definition.workflow().lineFrom(item.stepCode()).stream()
                        .skip(1)
                        .anyMatch(later -> later.kind() == StepKind.WET_SIGNATURE));
    }
}
