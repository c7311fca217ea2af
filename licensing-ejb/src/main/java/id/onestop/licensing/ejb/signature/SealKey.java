package id.onestop.licensing.ejb.signature;

/**
 * The seal of an agency, closed as it is stored.
 *
 * @param reference how the provider knows it
 * @param sealedPassphrase opened by the provider for one act
 */
public record SealKey(long agencyId, String reference, String sealedPassphrase) {

    /** A secret: never printed. */
    @Override
    public String toString() {
        return "SealKey " + agencyId;
    }
}
