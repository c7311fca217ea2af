package id.onestop.licensing.ejb.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is in which post of an agency on one day, and who is away because somebody acts for him. */
public record StaffDay(List<PostHolder> holders) {

    public StaffDay {
        holders = List.copyOf(holders);
    }

    /** The holders of a post who are there: substitutes, and everybody for whom nobody acts. */
    public List<PostHolder> present(long postId) {
        return holders.stream()
                .filter(holder -> holder.postId() == postId)
                .filter(holder -> substituteOf(postId, holder.accountId()).isEmpty())
                .toList();
    }

    /** Whether an account holds the post and nobody acts for it. */
    public boolean isPresent(long postId, long accountId) {
        return present(postId).stream().anyMatch(holder -> holder.accountId() == accountId);
    }

    /** Who acts for an absent holder, by his first day. */
    public Optional<PostHolder> substituteOf(long postId, long accountId) {
        return holders.stream()
                .filter(holder -> holder.postId() == postId)
                .filter(holder -> holder.absentAccountId() != null && holder.absentAccountId() == accountId)
                .findFirst();
    }

    /** Who signs in the post: a substitute before its holder. */
    public Optional<PostHolder> signatory(long postId) {
        var present = present(postId);
        return present.stream()
                .filter(holder -> holder.appointment().substitute())
                .findFirst()
                .or(() -> present.stream().findFirst());
    }

    /** The first day of the substitution for an absent holder. */
    public Optional<LocalDate> awaySince(long postId, long accountId) {
        return substituteOf(postId, accountId).map(PostHolder::validFrom);
    }
}
