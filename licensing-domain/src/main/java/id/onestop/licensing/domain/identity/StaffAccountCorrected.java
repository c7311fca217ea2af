package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An administrator has corrected what is known of a member of staff; the record keeps names by their hash, numbers masked
 * and ranks, which stand on every letter, as they are.
 */
public record StaffAccountCorrected(
        long agencyId, long administratorId, long accountId, Facts before, Facts after, Instant occurredAt)
        implements RecordedEvent {

    private static final int SHOWN_BEFORE = 4;
    private static final int SHOWN_AFTER = 2;

    /** What can be corrected. */
    public record Facts(
            String name, @Nullable String nip, @Nullable String rank) {

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Facts";
        }
    }

    /** Whether anything is different. */
    public boolean changed() {
        return !before.equals(after);
    }

    @Override
    public String subject() {
        return "account:" + accountId;
    }

    @Override
    public String operation() {
        return "STAFF_ACCOUNT_CORRECTED";
    }

    @Override
    public String actor() {
        return "account:" + administratorId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        if (!before.name().equals(after.name())) {
            facts.put("nameBefore", Hashes.sha256(before.name()));
            facts.put("nameAfter", Hashes.sha256(after.name()));
        }
        if (!Objects.equals(before.nip(), after.nip())) {
            facts.put("nipBefore", masked(before.nip()));
            facts.put("nipAfter", masked(after.nip()));
        }
        if (!Objects.equals(before.rank(), after.rank())) {
            facts.put("rankBefore", Objects.requireNonNullElse(before.rank(), "-"));
            facts.put("rankAfter", Objects.requireNonNullElse(after.rank(), "-"));
        }
        return facts;
    }

    private static String masked(@Nullable String nip) {
        return nip == null
                ? "-"
                : nip.substring(0, SHOWN_BEFORE)
                        + "*".repeat(nip.length() - SHOWN_BEFORE - SHOWN_AFTER)
                        + nip.substring(nip.length() - SHOWN_AFTER);
    }
}
