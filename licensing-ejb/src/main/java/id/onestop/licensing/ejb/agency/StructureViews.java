package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.RightsProposal;
import id.onestop.licensing.domain.agency.Unit;
import id.onestop.licensing.ejb.agency.StructureView.PostRow;
import id.onestop.licensing.ejb.agency.StructureView.UnitRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts units, posts, holders and proposals together; what has ended stands last. */
@ApplicationScoped
class StructureViews {

    @Inject
    AgencyRepository agencies;

    @Inject
    StructureRepository structure;

    @Inject
    AgencyDirectory directory;

    @Inject
    Clock clock;

    StructureView of(long agency) {
        var holders = directory.staff(agency, today(agency)).stream()
                .collect(Collectors.groupingBy(PostHolder::postId, Collectors.counting()));
        var awaiting = structure.openProposals(agency).stream()
                .map(RightsProposal::postId)
                .collect(Collectors.toSet());
        var posts = agencies.postsOf(agency);
        return new StructureView(agencies.unitsOf(agency).stream()
                .sorted((a, b) ->
                        Boolean.compare(a.endedOn().isPresent(), b.endedOn().isPresent()))
                .map(unit -> unit(unit, posts, holders, awaiting))
                .toList());
    }

    private static UnitRow unit(Unit unit, List<Post> posts, Map<Long, Long> holders, Set<Long> awaiting) {
        return new UnitRow(
                unit.id(),
                unit.version(),
                unit.code(),
                unit.name(),
                unit.endedOn().orElse(null),
                posts.stream()
                        .filter(post -> post.unitId() == unit.id())
                        .sorted((a, b) -> Boolean.compare(
                                a.endedOn().isPresent(), b.endedOn().isPresent()))
                        .map(post -> post(post, holders, awaiting))
                        .toList());
    }

    private static PostRow post(Post post, Map<Long, Long> holders, Set<Long> awaiting) {
        return new PostRow(
                post.id(),
                post.version(),
                post.unitId(),
                post.code(),
                post.name(),
                post.letterTitle().orElse(null),
                post.permissions(),
                post.requiredCompetences(),
                post.endedOn().orElse(null),
                holders.getOrDefault(post.id(), 0L).intValue(),
                awaiting.contains(post.id()));
    }

    /** Today by the agency's own calendar. */
    LocalDate today(long agency) {
        return LocalDate.ofInstant(clock.instant(), directory.byId(agency).zone());
    }
}
