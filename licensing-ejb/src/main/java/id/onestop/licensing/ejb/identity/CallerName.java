package id.onestop.licensing.ejb.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The caller's name as the container carries it: {@code account:<id>} or {@code partner:<id>}, followed by {@code /token:<id>}
 * if a bearer token stands for the caller.
 */
public record CallerName(boolean partner, long id, @Nullable Long tokenId) {

    private static final Pattern SHAPE = Pattern.compile("(account|partner):([0-9]{1,18})(?:/token:([0-9]{1,18}))?");

    public static CallerName ofAccount(long accountId) {
        return new CallerName(false, accountId, null);
    }

    static CallerName ofToken(long accountId, long tokenId) {
        return new CallerName(false, accountId, tokenId);
    }

    static CallerName ofPartner(long clientId, long tokenId) {
        return new CallerName(true, clientId, tokenId);
    }

    /** The name, or empty for nobody and for the server's own names. */
    public static Optional<CallerName> read(String name) {
        var match = SHAPE.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        String token = match.group(3);
        return Optional.of(new CallerName(
                match.group(1).equals("partner"),
                Long.parseLong(match.group(2)),
                token == null ? null : Long.valueOf(token)));
    }

    @Override
    public String toString() {
        return (partner ? "partner:" : "account:") + id + (tokenId == null ? "" : "/token:" + tokenId);
    }
}
