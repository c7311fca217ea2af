package id.onestop.licensing.ejb.signature;

/**
 * What a provider needs besides the paper and the passphrase.
 *
 * @param requestId id of the signing request; a provider that knows such keys may use it to sign only once
 * @param signerReference how the provider knows the signer: name of a key store here, NIK or e-mail address elsewhere
 * @param reason shown by PDF readers, such as the name of the licence
 * @param location shown by PDF readers, such as the agency's town
 */
public record SignRequestData(long requestId, String signerReference, String reason, String location) {

    @Override
    public String toString() {
        return "SignRequestData " + requestId;
    }
}
