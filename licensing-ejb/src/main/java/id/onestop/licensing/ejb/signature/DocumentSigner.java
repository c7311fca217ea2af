package id.onestop.licensing.ejb.signature;

/**
 * Whoever can sign a PDF in the name of a signatory.
 *
 * <p>Called with no transaction open. An implementation sets its own time-outs, translates every answer of the outside into
 * {@link SigningRefused}, keeps no passphrase, and returns a file whose signature covers the whole of it. It may be called
 * again for the same request after a crash; which of two signatures counts is not its business.
 */
public interface DocumentSigner {

    /**
     * Signs.
     *
     * @param pdf the finished paper; number, date and verification code are in it already
     * @param passphrase stays the caller's, who closes it
     * @throws SigningRefused if no signature came about
     */
    SignedDocument sign(SignRequestData request, byte[] pdf, Passphrase passphrase) throws SigningRefused;
}
