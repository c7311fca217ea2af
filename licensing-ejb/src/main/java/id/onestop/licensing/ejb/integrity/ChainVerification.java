package id.onestop.licensing.ejb.integrity;

import org.jspecify.annotations.Nullable;

/**
 * What a walk over a chain found.
 *
 * @param entries entries read
 * @param brokenAt position of the first entry that does not fit; {@code null} when the chain is whole
 */
public record ChainVerification(long entries, @Nullable Long brokenAt) {

    public boolean whole() {
        return brokenAt == null;
    }
}
