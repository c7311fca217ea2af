package id.onestop.licensing.domain.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as it will be remembered: names and posts change, the record does not.
 *
 * @param accountId {@code null} for the system itself
 * @param postId the post in whose name the account acts; {@code null} for applicants and the system
 * @param postName a substitute's begins with "Plt." or "Plh."
 * @param decree number of the decree by which a substitute acts; {@code null} for everybody else
 */
public record Actor(
        @Nullable Long accountId,
        String name,
        @Nullable Long postId,
        @Nullable String postName,
        @Nullable String decree) {

    /** What stands before the id in a reference. */
    public static final String ACCOUNT = "account:";

    /** The machine: receives and gives at once, marked "sistem" on the control card. */
    public static final Actor SYSTEM = new Actor(null, "sistem", null, null);

    /** Somebody who acts in his own right. */
    public Actor(@Nullable Long accountId, String name, @Nullable Long postId, @Nullable String postName) {
        this(accountId, name, postId, postName, null);
    }

    public Actor {
        Objects.requireNonNull(name, "name");
    }

    /** Stable reference for records: {@code account:<id>} or {@code system}. */
    public String reference() {
        return accountId == null ? "system" : ACCOUNT + accountId;
    }
}
