package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Agency;
import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.Unit;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /** Waits for everybody else who gives this post, and keeps them waiting until the transaction ends. */
    public Optional<Post> lockPost(long postId) {
        return Optional.ofNullable(entities.find(Post.class, postId, LockModeType.PESSIMISTIC_WRITE));
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

    /** Takes back what never held. */
    public void remove(Assignment assignment) {
        entities.remove(assignment);
    }

    /** All times in a post that end on a day or later. */
    public List<Assignment> assignmentsOf(long postId, LocalDate from) {
        return entities.createQuery(
                        "select a from Assignment a where a.postId = :post and (a.validUntil is null or a.validUntil >= :from)"
                                + " and (a.revokedAt is null or a.validUntil > :from) order by a.validFrom",
                        Assignment.class)
                .setParameter("post", postId)
                .setParameter("from", from)
                .getResultList();
    }

    /** What some people of an agency hold on a day or will hold later, substitutions included. */
    public List<Assignment> assignmentsOf(long agencyId, Collection<Long> accounts, LocalDate from) {
        return accounts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Assignment a where a.agencyId = :agency and a.accountId in :accounts"
                                        + " and (a.validUntil is null or a.validUntil >= :from)"
                                        + " and (a.revokedAt is null or a.validUntil > :from)"
                                        + " order by a.validFrom, a.id",
                                Assignment.class)
                        .setParameter("agency", agencyId)
                        .setParameter("accounts", accounts)
                        .setParameter("from", from)
                        .getResultList();
    }

    /** Substitutions of an agency that were recorded before one of them, the last first. */
    public List<Assignment> substitutionsBefore(long agencyId, long before, int most) {
        return entities.createQuery(
                        "select a from Assignment a where a.agencyId = :agency and a.appointment <> :proper"
                                + " and a.id < :before order by a.id desc",
                        Assignment.class)
                .setParameter("agency", agencyId)
                .setParameter("proper", Appointment.DEFINITIVE)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits for a second person, oldest first. */
    public List<Assignment> awaitedOf(long agencyId) {
        return entities.createQuery(
                        "select a from Assignment a where a.agencyId = :agency and a.awaiting = true order by a.id",
                        Assignment.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Who else holds one of these posts, or held it on a day or later; nobody who still waits for it. */
    public List<Long> othersIn(Collection<Long> posts, Assignment besides, long account, LocalDate since) {
        return posts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct a.accountId from Assignment a where a.postId in :posts"
                                        + " and a.accountId <> :account and a.id <> :besides and a.awaiting = false"
                                        + " and (a.validUntil is null or a.validUntil >= :since)",
                                Long.class)
                        .setParameter("posts", posts)
                        .setParameter("account", account)
                        .setParameter("besides", besides.id())
                        .setParameter("since", since)
                        .getResultList();
    }

    /** The last day on which an account held a post, of a time that is over. */
    public Optional<LocalDate> lastDay(long postId, long accountId) {
        return entities.createQuery(
                        "select max(a.validUntil) from Assignment a where a.postId = :post and a.accountId = :account"
                                + " and a.awaiting = false",
                        LocalDate.class)
                .setParameter("post", postId)
                .setParameter("account", accountId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }
}
