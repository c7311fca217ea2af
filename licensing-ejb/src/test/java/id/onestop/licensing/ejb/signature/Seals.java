package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.SecretBox;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/** A folder in which an authority that proves nothing makes seals, for tests of whoever seals with them. */
public final class Seals {

    private static final String PASSPHRASE = "frasa segel";

    private final DemonstrationAuthority authority;
    private final DocumentSealer sealer;

    public Seals(Path signing, SecretBox secrets, Clock realTime) {
        authority = DemonstrationAuthority.open(
                signing, URI.create("http://127.0.0.1/licensing/demonstration.crl"), realTime);
        sealer = new LocalSealer(DemonstrationAuthority.seals(signing), authority::trust, secrets, realTime);
    }

    public DocumentSealer sealer() {
        return sealer;
    }

    /** Makes a seal for an organisation and enters it. */
    public void enter(AgencySeals seals, long agencyId, String organisation) {
        var reference = authority.issueSeal(organisation, PASSPHRASE.toCharArray());
        seals.enter(
                agencyId, reference, PASSPHRASE, authority.sealFacts(reference, PASSPHRASE.toCharArray()), "system");
    }

    public TrustMaterial trust() {
        return authority.trust();
    }
}
