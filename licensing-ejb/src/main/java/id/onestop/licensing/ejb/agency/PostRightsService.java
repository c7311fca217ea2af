package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.RightsProposal;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rights of posts: one person proposes, another approves or refuses; nothing holds before. */
@Stateless
public class PostRightsService {

    private static final int LONGEST_REASON = 500;
    private static final int SHOWN = 10;

    @Inject
    StructureRepository structure;

    @Inject
    AgencyRepository agencies;

    @Inject
    Structures structures;

    @Inject
    PostUse use;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** Proposes other rights for a post; answers the proposal's id. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long propose(long postId, Set<Permission> wanted, String why) {
        var caller = callers.require();
        var checks = new StructureChecks();
        var reason = checks.text("reason", why, LONGEST_REASON, true);
        var post = structure.post(caller.requireAgency(), postId);
        if (reason.isEmpty() && wanted.equals(post.permissions())) {
            checks.fault("wanted", "RIGHTS_SAME", Map.of());
        }
        checks.require();
        if (post.endedOn().isPresent()) {
            throw new Conflict("STRUCTURE_ENDED");
        }
        if (structure.proposalsOf(postId, 1).stream()
                .anyMatch(one -> one.proposal().open())) {
            throw new Conflict("RIGHTS_AWAITED");
        }
        var proposal = RightsProposal.of(post, wanted, reason, Structures.actor(caller), clock.instant());
        structure.add(proposal);
        tell(caller, post, proposal, "RIGHTS_PROPOSED", List.of());
        return proposal.id();
    }

    /** What waits in the caller's agency, the oldest first. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public List<ProposedRights> open() {
        var caller = callers.require();
        return structure.openProposals(caller.requireAgency()).stream()
                .map(one -> view(one, caller))
                .toList();
    }

    /** One proposal, open or decided. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public ProposedRights find(long id) {
        var caller = callers.require();
        return view(structure.proposal(caller.requireAgency(), id), caller);
    }

    /** The latest proposals for a post. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<ProposedRights> of(long postId) {
        var caller = callers.require();
        var post = structure.post(caller.requireAgency(), postId);
        return structure.proposalsOf(post.id(), SHOWN).stream()
                .map(one -> view(one, caller))
                .toList();
    }

    /** The rights that may be proposed for a post. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<Permission> offered(long postId) {
        var post = structure.post(callers.require().requireAgency(), postId);
        return RightsProposal.offered(post).stream().sorted().toList();
    }

    /** Lets the rights take effect; whoever proposed them cannot. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void approve(long id) {
        var caller = callers.require();
        var proposal = structure.proposal(caller.requireAgency(), id);
        var post = structure.post(caller.requireAgency(), proposal.postId());
        proposal.approve(post, Structures.actor(caller), clock.instant());
        requireAdministrator(post.agencyId());
        requireNoStepLost(post, proposal);
        tell(
                caller,
                post,
                proposal,
                "RIGHTS_APPROVED",
                List.of(new Difference(
                        post.name().id(),
                        "rights",
                        Structures.written(proposal.was()),
                        Structures.written(proposal.wanted()))));
    }

    /** Says no, with a reason. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void refuse(long id, String why) {
        var caller = callers.require();
        var checks = new StructureChecks();
        var reason = checks.text("reason", why, LONGEST_REASON, true);
        checks.require();
        var proposal = structure.proposal(caller.requireAgency(), id);
        proposal.refuse(reason, Structures.actor(caller), clock.instant());
        tell(caller, structure.post(caller.requireAgency(), proposal.postId()), proposal, "RIGHTS_REFUSED", List.of());
    }

    /** An agency in which nobody could give posts any more would be lost to itself. */
    private void requireAdministrator(long agency) {
        boolean left = agencies.postsOf(agency).stream()
                .anyMatch(post -> post.endedOn().isEmpty() && post.permissions().contains(Permission.STAFF_ADMINISTER));
        if (!left) {
            throw new RuleViolation("RIGHTS_LAST_ADMINISTRATOR");
        }
    }

    /** What a service that binds lets the post do stays possible; its definition is changed first. */
    private void requireNoStepLost(Post post, RightsProposal proposal) {
        var losing = use.servicesLosing(post.agencyId(), post.code(), proposal.was(), proposal.wanted());
        if (!losing.isEmpty()) {
            throw new RuleViolation("RIGHTS_NEEDED", Map.of("services", String.join(", ", losing)));
        }
    }

    private void tell(Caller by, Post post, RightsProposal proposal, String operation, List<Difference> differences) {
        structures.tell(
                by,
                "post:" + post.code(),
                operation,
                Map.of(
                        "was",
                        Structures.written(proposal.was()),
                        "wanted",
                        Structures.written(proposal.wanted()),
                        "proposedBy",
                        "account:" + proposal.proposal().proposedBy()),
                differences);
    }

    private ProposedRights view(RightsProposal one, Caller caller) {
        var post = agencies.findPost(one.postId()).orElseThrow(() -> new NotFound("POST_UNKNOWN"));
        boolean own = one.proposal().proposedBy() == caller.accountId();
        return new ProposedRights(
                one.id(),
                one.postId(),
                post.name(),
                ProposedRights.without(one.wanted(), one.was()),
                ProposedRights.without(one.was(), one.wanted()),
                one.proposal().reason(),
                one.proposal().state(),
                one.proposal().proposedByName(),
                one.proposal().proposedAt(),
                one.proposal().decidedByName(),
                one.proposal().decidedAt(),
                one.proposal().decisionReason(),
                one.proposal().open() && !own,
                own);
    }
}
