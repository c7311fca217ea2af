package id.onestop.licensing.domain.counter;

import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.shared.Words;

/**
 * What the officer reads aloud before helping (UU 27/2022 ps 20); its version and hash are kept with each consent, so a new
 * wording never changes what was agreed to before.
 */
public record ConsentText(String version, Words text) {

    /** The wording of today. */
    public static final ConsentText CURRENT = new ConsentText(
            "2026-12",
            new Words(
                    "Saya setuju dibantu petugas loket mengisi permohonan ini. Petugas boleh melihat dan mengisi data serta"
                            + " berkas saya selama saya dilayani hari ini. Data saya dicocokkan dengan register yang disebut"
                            + " standar layanan. Saya dapat melanjutkan sendiri secara daring kapan saja.",
                    "I agree that the counter officer helps me with this application. The officer may see and fill in my data"
                            + " and files while I am served today. My data are compared with the registers that the service"
                            + " standard names. I can go on online by myself at any time."));

    /** Hash over version and both wordings. */
    public String hash() {
        return Hashes.sha256(version + "\n" + text.id() + "\n" + text.en());
    }
}
