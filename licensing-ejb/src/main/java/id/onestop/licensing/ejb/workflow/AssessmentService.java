package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.agency.TeamMember;
import id.onestop.licensing.domain.agency.TechnicalTeam;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.workflow.AssessingTeam;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.TechnicalTeamRepository;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which technical team assessed a file for an office that answers about it. */
@Stateless
public class AssessmentService {

    private static final Logger logger = LoggerFactory.getLogger(AssessmentService.class);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));

    @Inject
    AssessingTeamRepository assessments;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    TechnicalTeamRepository teams;

    @Inject
    ApplicationRepository applications;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** The teams that the asked office may name. */
    @RequiresPermission(Permission.RECOMMEND)
    public List<TeamChoice> choices(long id) {
        return choosable(asked(callers.require(), id)).stream()
                .map(team -> new TeamChoice(team.id(), citation(team)))
                .toList();
    }

    /** The team of a question, for the office; {@code null} where it names none. */
    @RequiresPermission(Permission.RECOMMEND)
    public @Nullable AssessedBy find(long id) {
        var asked = asked(callers.require(), id);
        return assessments.find(id).map(team -> view(team, asked)).orElse(null);
    }

    /**
     * Names the team, or none; whoever has taken the question does so before he answers.
     *
     * @throws Invalid if the team does not work for the office, or its decree does not hold today
     */
    @RequiresPermission(Permission.RECOMMEND)
    public void name(long id, @Nullable Long teamId) {
        var caller = callers.require();
        var asked = asked(caller, id);
        var facts = asked.facts();
        if (asked.state() != State.TAKEN || !Objects.equals(facts.claimedBy(), caller.accountId())) {
            throw new Conflict("RECOMMENDATION_NOT_YOURS", Map.of("number", asked.number()));
        }
        var known = assessments.find(id);
        if (teamId == null) {
            known.ifPresent(assessments::remove);
            return;
        }
        var team = choosable(asked).stream()
                .filter(one -> one.id() == teamId)
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(new FieldError("team", "TEAM_NOT_CHOOSABLE"))));
        known.ifPresentOrElse(
                one -> one.choose(snapshot(team), caller.accountId(), clock.instant()),
                () -> assessments.add(AssessingTeam.of(asked, snapshot(team), caller.accountId(), clock.instant())));
        logger.atInfo()
                .addKeyValue("recommendation", id)
                .addKeyValue("team", teamId)
                .log("Technical team named");
    }

    /** The teams of a file of the caller's agency, of every question that was answered. */
    @RequiresPermission(Permission.FILE_READ)
    public List<AssessedBy> ofFile(String number) {
        var application = applications.requireSubmittedOf(callers.require().requireAgency(), number);
        var answered = recommendations.listOf(application.id()).stream()
                .filter(one -> one.state() == State.ANSWERED)
                .toList();
        return answered.isEmpty()
                ? List.of()
                : assessments.of(answered.stream().map(Recommendation::id).toList()).stream()
                        .map(team -> view(
                                team,
                                answered.stream()
                                        .filter(one -> one.id() == team.recommendationId())
                                        .findFirst()
                                        .orElseThrow()))
                        .toList();
    }

    private Recommendation asked(Caller caller, long id) {
        return recommendations.requireOf(caller.requireAgency(), caller.posts(), id);
    }

    private List<TechnicalTeam> choosable(Recommendation asked) {
        var today = LocalDate.ofInstant(
                clock.instant(), agencies.byId(asked.agencyId()).zone());
        return teams.of(asked.agencyId()).stream()
                .filter(team -> team.worksFor(asked.postId()) && team.holdsOn(today))
                .filter(team -> !team.members().isEmpty())
                .toList();
    }

    private static AssessedBy view(AssessingTeam team, Recommendation asked) {
        return new AssessedBy(
                team.recommendationId(),
                team.teamId(),
                team.citation(),
                team.members(),
                asked.facts().closedAt());
    }

    private AssessingTeam.Snapshot snapshot(TechnicalTeam team) {
        return new AssessingTeam.Snapshot(
                team.id(),
                citation(team),
                team.members().stream().map(one -> words(team, one)).toList());
    }

    private static String citation(TechnicalTeam team) {
        var said = team.description();
        return said.name() + " (Keputusan Nomor " + said.decreeNumber() + " tanggal " + DAY.format(said.decreeOn())
                + ")";
    }

    private String words(TechnicalTeam team, TeamMember member) {
        var origin = member.postId() == null
                ? member.institution()
                : agencies.post(team.agencyId(), member.postId())
                        .map(post -> post.name().id())
                        .orElse("");
        var function = member.function().isEmpty() ? "" : " (" + member.function() + ")";
        return member.name() + function + ", " + origin;
    }
}
