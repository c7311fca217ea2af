package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.Permission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the container knows it, with the rights of this moment.
 *
 * @param accountId id of the account, or of the partner client
 * @param agencyId the agency a member of staff belongs to; {@code null} for applicants and partners
 * @param posts ids of the posts held today, substitutions included
 * @param acting the posts among them that are held by decree
 * @param away the posts among them in which somebody acts for this person today
 */
public record Caller(
        long accountId,
        Kind kind,
        @Nullable Long agencyId,
        String displayName,
        Set<Permission> permissions,
        Set<Long> posts,
        Map<Long, Acting> acting,
        Set<Long> away) {

    /** What sort of account it is. */
    public enum Kind {
        APPLICANT,
        STAFF,
        PARTNER
    }

    /**
     * A substitution (Plt/Plh).
     *
     * @param prefix before the title, such as {@code Plt. }
     */
    public record Acting(String prefix, String decree) {}

    public Caller {
        permissions = Set.copyOf(permissions);
        posts = Set.copyOf(posts);
        acting = Map.copyOf(acting);
        away = Set.copyOf(away);
    }

    /** Somebody for whom nobody acts. */
    public Caller(
            long accountId,
            Kind kind,
            @Nullable Long agencyId,
            String displayName,
            Set<Permission> permissions,
            Set<Long> posts,
            Map<Long, Acting> acting) {
        this(accountId, kind, agencyId, displayName, permissions, posts, acting, Set.of());
    }

    /** Somebody who is nobody's substitute. */
    public Caller(
            long accountId,
            Kind kind,
            @Nullable Long agencyId,
            String displayName,
            Set<Permission> permissions,
            Set<Long> posts) {
        this(accountId, kind, agencyId, displayName, permissions, posts, Map.of());
    }

    /** The title of a post as this person bears it today. */
    public String titled(long postId, String title) {
        var substitution = acting.get(postId);
        return substitution == null ? title : substitution.prefix() + title;
    }

    /** The decree by which this person holds a post; {@code null} for his own. */
    public @Nullable String decree(long postId) {
        var substitution = acting.get(postId);
        return substitution == null ? null : substitution.decree();
    }

    /** The posts in which this person may act today: while a decree lets somebody else act for him, he does not. */
    public Set<Long> activePosts() {
        return posts.stream().filter(post -> !away.contains(post)).collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The agency of a member of staff; refuses anybody else. */
    public long requireAgency() {
        if (agencyId == null) {
            throw new Forbidden("STAFF_ONLY");
        }
        return agencyId;
    }
}
