package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.shared.NotFound;
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
        var posts = posts(accountId, agencyId, LocalDate.ofInstant(moment, zone(agencyId)));
        return new Holdings(
                posts.stream().map(Post::id).collect(Collectors.toSet()),
                posts.stream().flatMap(post -> post.permissions().stream()).collect(Collectors.toSet()));
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

    private List<Post> posts(long accountId, long agencyId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select distinct p from Assignment a join Post p on p.id = a.postId"
                                + " where a.accountId = :account and a.agencyId = :agency and a.validFrom <= :day"
                                + " and (a.validUntil is null or a.validUntil >= :day)",
                        Post.class)
                .setParameter("account", accountId)
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .getResultList();
    }
}
