package id.onestop.licensing.ejb.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.agency.AgencyEntered;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Agencies and posts from memory, people in posts from the database.
 *
 * <p>What is remembered is forgotten after a minute, so other nodes follow; permissions are never remembered.
 */
@ApplicationScoped
public class AgencyDirectory {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Cache<String, AgencyView> byCode =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();
    private final Cache<Long, AgencyView> byId =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();
    private final Cache<Long, List<PostView>> posts =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    @Inject
    AgencyQueries queries;

    public Optional<AgencyView> find(String code) {
        return Optional.ofNullable(remembered(byCode, code, queries::byCode));
    }

    /**
     * The agency of a code.
     *
     * @throws NotFound if there is none
     */
    public AgencyView byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound("AGENCY_UNKNOWN"));
    }

    /**
     * The agency of an id.
     *
     * @throws NotFound if there is none
     */
    public AgencyView byId(long id) {
        return Optional.ofNullable(remembered(byId, id, queries::byId))
                .orElseThrow(() -> new NotFound("AGENCY_UNKNOWN"));
    }

    /** All agencies, by code. */
    public List<AgencyView> all() {
        return queries.codes().stream().flatMap(code -> find(code).stream()).toList();
    }

    /** The posts of an agency, by code. */
    public List<PostView> posts(long agencyId) {
        var known = posts.getIfPresent(agencyId);
        if (known == null) {
            known = List.copyOf(queries.posts(agencyId));
            if (!known.isEmpty()) {
                posts.put(agencyId, known);
            }
        }
        return known;
    }

    /**
     * The post of a code.
     *
     * @throws NotFound if the agency has none
     */
    public PostView post(long agencyId, String code) {
        return posts(agencyId).stream()
                .filter(post -> post.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("POST_UNKNOWN", Map.of("post", code)));
    }

    /** The post of an id, of whatever code. */
    public Optional<PostView> post(long agencyId, long postId) {
        return posts(agencyId).stream().filter(post -> post.id() == postId).findFirst();
    }

    /** Who holds a post on a day: holders proper first, then substitutes. */
    public List<PostHolder> holders(long postId, LocalDate day) {
        return queries.holdersOfPost(postId, day);
    }

    /** Everybody who holds a post of the agency on a day. */
    public List<PostHolder> staff(long agencyId, LocalDate day) {
        return queries.holdersOfAgency(agencyId, day);
    }

    /** Who is in which post of the agency today by its own calendar, and who is away. */
    public StaffDay staffOn(long agencyId, Instant moment) {
        return new StaffDay(
                staff(agencyId, LocalDate.ofInstant(moment, byId(agencyId).zone())));
    }

    /** The posts that an account holds on a day, substitutions included. */
    public List<PostHolder> postsOf(long accountId, LocalDate day) {
        return queries.postsOfAccount(accountId, day);
    }

    /** What the posts of an account on a day allow it to do. */
    public Set<Permission> permissionsOf(long accountId, LocalDate day) {
        var permissions = EnumSet.noneOf(Permission.class);
        for (var held : postsOf(accountId, day)) {
            post(held.agencyId(), held.postId()).ifPresent(post -> permissions.addAll(post.permissions()));
        }
        return Set.copyOf(permissions);
    }

    /** Looks again at an agency: who counts stored moments anew must not do so by what this node saw a minute ago. */
    public void refresh(long agencyId) {
        byId.invalidate(agencyId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyEntered event) {
        byId.invalidate(event.agencyId());
        byCode.invalidateAll();
        posts.invalidate(event.agencyId());
    }

    /** Absence is not remembered: an agency may be entered at any time. */
    private static <K> @Nullable AgencyView remembered(
            Cache<K, AgencyView> cache, K key, Function<K, Optional<AgencyView>> look) {
        AgencyView known = cache.getIfPresent(key);
        if (known == null) {
            known = look.apply(key).orElse(null);
            if (known != null) {
                cache.put(key, known);
            }
        }
        return known;
    }
}
