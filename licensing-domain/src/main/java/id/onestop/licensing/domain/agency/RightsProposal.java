package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Proposal;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Other rights for a post: proposed by one person, in effect once another has approved; both are kept with their words. */
@Entity
@Table(name = "rights_proposal")
public class RightsProposal {

    /** Of these no agency disposes: applicants and partners get theirs by kind, operators theirs with the installation. */
    private static final Set<Permission> NOT_OFFERED = Set.of(
            Permission.APPLY,
            Permission.OPERATE,
            Permission.PARTNER_LICENCE_READ,
            Permission.PARTNER_APPLICATION_WRITE);

    private static final String DECIDED = "RIGHTS_DECIDED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "post_id", updatable = false)
    private long postId;

    @Column(name = "open_of")
    private @Nullable Long openOf;

    @Convert(converter = Permissions.class)
    @Column(updatable = false)
    private Set<Permission> was;

    @Convert(converter = Permissions.class)
    @Column(updatable = false)
    private Set<Permission> wanted;

    @Embedded
    private Proposal proposal;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RightsProposal() {}

    /**
     * Proposes other rights for a post.
     *
     * @throws RuleViolation if they are those of now, or if the agency does not dispose of one of them
     */
    public static RightsProposal of(Post post, Set<Permission> wanted, String reason, Actor by, Instant at) {
        if (wanted.equals(post.permissions())) {
            throw new RuleViolation("RIGHTS_SAME");
        }
        if (wanted.stream().anyMatch(one -> !offered(post).contains(one))) {
            throw new RuleViolation("RIGHTS_NOT_OFFERED");
        }
        var proposal = new RightsProposal();
        proposal.agencyId = post.agencyId();
        proposal.postId = post.id();
        proposal.openOf = post.id();
        proposal.was = post.permissions();
        proposal.wanted = Set.copyOf(wanted);
        proposal.proposal = Proposal.of(reason, by, at);
        return proposal;
    }

    /** The rights that may be proposed for a post: what agencies dispose of, and what it has already. */
    public static Set<Permission> offered(Post post) {
        var offered = EnumSet.allOf(Permission.class);
        offered.removeAll(NOT_OFFERED);
        offered.addAll(post.permissions());
        return offered;
    }

    /**
     * Lets the rights take effect.
     *
     * @throws RuleViolation if who proposed it decides
     * @throws Conflict if it is decided already, or if the post's rights are no longer those of the proposal
     */
    public void approve(Post post, Actor by, Instant at) {
        proposal.requireSecond(by, "RIGHTS_OWN_PROPOSAL");
        if (post.id() != postId || !post.permissions().equals(was)) {
            throw new Conflict("RIGHTS_MOVED");
        }
        proposal = proposal.approve(by, at, DECIDED);
        openOf = null;
        post.grant(wanted);
    }

    /** Says no; who proposed it may take it back in the same way. */
    public void refuse(String why, Actor by, Instant at) {
        proposal = proposal.refuse(why, by, at, DECIDED);
        openOf = null;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long postId() {
        return postId;
    }

    /** The rights that the post had when it was proposed. */
    public Set<Permission> was() {
        return Set.copyOf(was);
    }

    public Set<Permission> wanted() {
        return Set.copyOf(wanted);
    }

    /** Who proposed it and why, and what became of it. */
    public Proposal proposal() {
        return proposal;
    }
}
