package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.CompetenceKind;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.RightsProposal;
import id.onestop.licensing.domain.agency.Unit;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps units, posts, kinds of competence and proposals of rights; another agency's are not there. */
@ApplicationScoped
public class StructureRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(Object entity) {
        entities.persist(entity);
    }

    public Unit unit(long agencyId, long unitId) {
        return Optional.ofNullable(entities.find(Unit.class, unitId, LockModeType.PESSIMISTIC_WRITE))
                .filter(unit -> unit.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("UNIT_UNKNOWN"));
    }

    /** Waits for everybody else who gives or changes this post. */
    public Post post(long agencyId, long postId) {
        return Optional.ofNullable(entities.find(Post.class, postId, LockModeType.PESSIMISTIC_WRITE))
                .filter(post -> post.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("POST_UNKNOWN"));
    }

    public List<CompetenceKind> kinds(long agencyId) {
        return entities.createQuery(
                        "select k from CompetenceKind k where k.agencyId = :agency order by k.nameId",
                        CompetenceKind.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    public RightsProposal proposal(long agencyId, long id) {
        return Optional.ofNullable(entities.find(RightsProposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("RIGHTS_PROPOSAL_UNKNOWN"));
    }

    /** What waits for a second person, the oldest first. */
    public List<RightsProposal> openProposals(long agencyId) {
        return entities.createQuery(
                        "select r from RightsProposal r where r.agencyId = :agency and r.openOf is not null order by r.id",
                        RightsProposal.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** The proposals for a post, the latest first. */
    public List<RightsProposal> proposalsOf(long postId, int most) {
        return entities.createQuery(
                        "select r from RightsProposal r where r.postId = :post order by r.id desc",
                        RightsProposal.class)
                .setParameter("post", postId)
                .setMaxResults(most)
                .getResultList();
    }
}
