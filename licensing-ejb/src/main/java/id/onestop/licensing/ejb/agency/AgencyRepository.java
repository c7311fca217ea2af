package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Agency;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.Unit;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps agencies, units, posts and assignments. */
@ApplicationScoped
public class AgencyRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(Agency agency) {
        entities.persist(agency);
    }

    public void add(Unit unit) {
        entities.persist(unit);
    }

    public void add(Post post) {
        entities.persist(post);
    }

    public void add(Assignment assignment) {
        entities.persist(assignment);
    }

    /** Keeps other nodes from loading until the transaction ends. */
    public void hold() {
        FirstKeyRepository.holdInstallation(entities);
    }

    public Optional<Agency> findByCode(String code) {
        return entities.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public List<Unit> unitsOf(long agencyId) {
        return entities.createQuery("select u from Unit u where u.agencyId = :agency order by u.code", Unit.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    public List<Post> postsOf(long agencyId) {
        return entities.createQuery("select p from Post p where p.agencyId = :agency order by p.code", Post.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    public Optional<Post> findPost(long postId) {
        return Optional.ofNullable(entities.find(Post.class, postId));
    }

    public Optional<Assignment> findAssignment(long assignmentId) {
        return Optional.ofNullable(entities.find(Assignment.class, assignmentId));
    }

    public List<Assignment> assignmentsOf(long postId, long accountId) {
        return entities.createQuery(
                        "select a from Assignment a where a.postId = :post and a.accountId = :account",
                        Assignment.class)
                .setParameter("post", postId)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** How many people hold a post on a day, substitutes included. */
    public int countHolders(long postId, LocalDate day) {
        return entities.createQuery(
                        "select count(distinct a.accountId) from Assignment a where a.postId = :post"
                                + " and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)",
                        Long.class)
                .setParameter("post", postId)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }
}
