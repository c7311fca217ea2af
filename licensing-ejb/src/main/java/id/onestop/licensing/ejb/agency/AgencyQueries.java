package id.onestop.licensing.ejb.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads agencies, posts and who holds them. */
@ApplicationScoped
public class AgencyQueries {

    private static final String HOLDERS = """
            select new id.onestop.licensing.ejb.agency.PostHolder(
              a.id, a.agencyId, p.id, p.code, a.accountId, a.appointment, a.decreeNumber, a.absentAccountId,
              a.validFrom, a.validUntil)
            from Assignment a join Post p on p.id = a.postId
            where a.awaiting = false and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day)
            and (a.revokedAt is null or a.validUntil > :day)
            """;

    private static final long LETTERS = 8_000_000;

    private final Cache<Text, AgencyProfile> profiles = Caffeine.newBuilder()
            .maximumWeight(LETTERS)
            .weigher((Text text, AgencyProfile profile) -> text.profile().length())
            .build();

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public Optional<AgencyView> byCode(String code) {
        return agencies("where a.code = :key", code).stream().findFirst();
    }

    public Optional<AgencyView> byId(long id) {
        return agencies("where a.id = :key", id).stream().findFirst();
    }

    public List<String> codes() {
        return entities.createQuery("select a.code from Agency a order by a.code", String.class)
                .getResultList();
    }

    public List<PostView> posts(long agencyId) {
        return entities.createQuery(
                        "select p, u.nameId, u.nameEn from Post p join Unit u on u.id = p.unitId"
                                + " where p.agencyId = :agency order by p.code",
                        Object[].class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .map(AgencyQueries::post)
                .toList();
    }

    public List<PostHolder> holdersOfPost(long postId, LocalDate day) {
        return holders("and p.id = :key order by a.appointment, a.validFrom", postId, day);
    }

    public List<PostHolder> holdersOfAgency(long agencyId, LocalDate day) {
        return holders("and a.agencyId = :key order by p.code, a.appointment, a.validFrom", agencyId, day);
    }

    public List<PostHolder> postsOfAccount(long accountId, LocalDate day) {
        return holders("and a.accountId = :key order by p.code", accountId, day);
    }

    private List<PostHolder> holders(String rest, long key, LocalDate day) {
        TypedQuery<PostHolder> query = entities.createQuery(HOLDERS + rest, PostHolder.class);
        return query.setParameter("day", day).setParameter("key", key).getResultList();
    }

    private List<AgencyView> agencies(String where, Object key) {
        return entities.createQuery("select a.id, a.code, a.profile from Agency a " + where, Object[].class)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> AgencyView.of((long) row[0], read(new Text((String) row[1], (String) row[2]))))
                .toList();
    }

    /** Profiles change rarely, and five hundred agencies ask for theirs again every minute. */
    private AgencyProfile read(Text text) {
        return profiles.get(text, one -> AgencyProfileReader.stored(one.code(), one.profile()));
    }

    private record Text(String code, String profile) {}

    private static PostView post(Object[] row) {
        var post = (Post) row[0];
        return new PostView(
                post.id(),
                post.agencyId(),
                post.code(),
                post.name(),
                new Words((String) row[1], (String) row[2]),
                post.letterTitle().orElse(null),
                post.permissions(),
                post.requiredCompetences(),
                post.endedOn().orElse(null));
    }
}
