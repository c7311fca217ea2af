package id.onestop.licensing.ejb.signature;

/**
 * Port to a provider of electronic seals: signs in the name of an agency itself, with nobody there to type a passphrase.
 *
 * <p>As with {@link DocumentSigner}, no transaction may be open.
 */
public interface DocumentSealer {

    /** Refuses a seal that would not hold, before anybody decides anything that needs it. */
    void requireUsable(SealKey seal) throws SigningRefused;

    /**
     * Seals one paper.
     *
     * @param request its reference is that of the seal
     */
    SignedDocument seal(SignRequestData request, byte[] pdf, SealKey seal) throws SigningRefused;
}
