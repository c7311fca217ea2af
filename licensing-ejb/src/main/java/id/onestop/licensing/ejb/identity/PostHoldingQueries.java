package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.Caller.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Reads posts and their permissions straight from the agency's tables, because a lost right must be gone soon. */
@ApplicationScoped
class PostHoldingQueries implements PostHoldings {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    @Override
    public Holdings at(long accountId, long agencyId, Instant moment) {
        var held = held(accountId, agencyId, LocalDate.ofInstant(moment, zone(agencyId)));
        return new Holdings(
                held.stream().map(Held::postId).collect(Collectors.toSet()),
                held.stream().flatMap(one -> one.post().permissions().stream()).collect(Collectors.toSet()),
                held.stream()
                        .filter(one -> one.assignment().appointment().substitute())
                        .collect(Collectors.toMap(Held::postId, Held::acting, (first, second) -> first)),
                held.stream().filter(Held::away).map(Held::postId).collect(Collectors.toSet()));
    }

    /** A post and the time in it. */
    record Held(Post post, Assignment assignment, boolean away) {

        long postId() {
            return post.id();
        }

        Acting acting() {
            return new Acting(
                    assignment.appointment().title(""),
                    assignment.decreeNumber().orElse(""));
        }
    }

    private ZoneId zone(long agencyId) {
        return entityManager
                .createQuery("select a.zone from Agency a where a.id = :agency", String.class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .findFirst()
                .map(ZoneId::of)
                .orElseThrow(() -> new NotFound("AGENCY_UNKNOWN"));
    }

    private List<Held> held(long accountId, long agencyId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select p, a, (select count(s) from Assignment s where s.postId = a.postId and s.absentAccountId = a.accountId"
                                + " and s.awaiting = false and s.validFrom <= :day and s.validUntil >= :day"
                                + " and (s.revokedAt is null or s.validUntil > :day))"
                                + " from Assignment a join Post p on p.id = a.postId"
                                + " where a.accountId = :account and a.agencyId = :agency and a.awaiting = false and a.validFrom <= :day"
                                + " and (a.validUntil is null or a.validUntil >= :day)"
                                + " and (a.revokedAt is null or a.validUntil > :day)",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Held((Post) row[0], (Assignment) row[1], (Long) row[2] > 0))
                .toList();
    }
}
