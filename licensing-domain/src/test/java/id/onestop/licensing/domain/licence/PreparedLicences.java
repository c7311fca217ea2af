package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.application.LicenceApplication;
import java.security.SecureRandom;
import java.time.LocalDate;

/** Licences as they are written down before anybody signs them. */
public final class PreparedLicences {

    public static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

    private static final VerificationCode CODE = VerificationCode.random(new SecureRandom());

    private PreparedLicences() {}

    /** For a file, with its number or still without. */
    public static Licence of(LicenceApplication application, boolean numbered) {
        var licence = Licence.prepare(
                application,
                new Licence.Grant(
                        numbered ? "503/0001/2026" : null, numbered ? 9L : null, CODE, TODAY, TODAY.plusYears(5)),
                new PrintedHolder(
                        41,
                        "dr. Sekar Ayuningtyas",
                        "Metro",
                        LocalDate.of(1986, 4, 21),
                        "Jl. Melati 1",
                        "Dokter",
                        "FB00000123456789",
                        null),
                new PracticePlace("Praktik Sekar", "Jl. Sudirman 1", 1, "Senin 08.00-12.00"),
                new Signatory(4, "Bagas Wirayudha", "Pembina", "197001011990011001", "Kepala Dinas", null),
                Applications.MONDAY_0900);
        return Applications.identify(licence, 77);
    }
}
