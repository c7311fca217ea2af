package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.SealedNik;
import id.onestop.licensing.ejb.shared.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals identity numbers for the database; number and hash belong together, so a cipher moved to another row does not open. */
@ApplicationScoped
public class IdentityCipher {

    private static final String PURPOSE = "nik";

    @Inject
    SecretBox box;

    public SealedNik seal(Nik nik) {
        String hash = hash(nik);
        return new SealedNik(box.seal(PURPOSE + ":" + hash, nik.digits()), hash, nik.masked());
    }

    public Nik open(SealedNik sealed) {
        return new Nik(box.open(PURPOSE + ":" + sealed.hash(), sealed.cipherText()));
    }

    /** What look-ups compare. */
    public String hash(Nik nik) {
        return box.keyedHash(PURPOSE, nik.digits());
    }

    /** Whether the key is the generated one, with which production refuses to start. */
    public boolean isDefault() {
        return box.isDefault();
    }
}
