package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureValidatorTest {

    private static final String PASSPHRASE = "rahasia";
    // each damaged paper would fill a page of the build's log
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("eu.europa.esig.dss"), Logger.getLogger("org.apache.pdfbox"));

    @TempDir
    Path signing;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-08-03T02:15:30Z"));
    private final SignatureValidator validator = new SignatureValidator(clock);
    private DemonstrationAuthority authority;
    private String head;
    private byte[] signed;

    @BeforeAll
    static void silenceLibraries() {
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    }

    @AfterAll
    static void letLibrariesSpeakAgain() {
        LIBRARIES.forEach(library -> library.setLevel(null));
    }

    @BeforeEach
    void sign() throws Exception {
        authority = DemonstrationAuthority.open(signing, URI.create("http://localhost/demonstration.crl"), clock);
        head = authority.issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE.toCharArray());
        var signer = new LocalCertificateSigner(DemonstrationAuthority.signers(signing), authority::trust, clock);
        try (var typed = Passphrase.of(PASSPHRASE.toCharArray())) {
            signed = signer.sign(new SignRequestData(7, head, "Surat Izin Praktik", "Metro"), Papers.licence(), typed)
                    .pdf();
        }
    }

    private SignatureReport validate(byte[] pdf) {
        return validator.validate(pdf, authority.trust());
    }

    private byte[] changedAt(int place, int with) {
        byte[] changed = signed.clone();
        changed[place] ^= (byte) with;
        return changed;
    }

    private int placeOf(String text) {
        return new String(signed, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void failsAPaperWithOneChangedByte() {
        var report = validate(changedAt(placeOf("endstream") - 5, 1));

        assertThat(report.indication()).isEqualTo("TOTAL_FAILED");
        assertThat(report.subIndication()).isEqualTo("HASH_FAILURE");
        assertThat(report.passed()).isFalse();
    }

    @Test
    void passesNoPaperWithAnyChangedByte() {
        // the seed is fixed: a failure names a place that fails again
        var random = new Random(61);
        for (int i = 0; i < 60; i++) {
            int place = random.nextInt(signed.length);
            assertThat(validate(changedAt(place, 1 + random.nextInt(255))).passed())
                    .as("byte %d", place)
                    .isFalse();
        }
    }

    @Test
    void noticesAChangeInThePartThatNoSignatureCovers() {
        int gap = placeOf("/Contents <") + "/Contents <".length();
        int padding = new String(signed, StandardCharsets.ISO_8859_1).indexOf("0000000000>", gap);

        assertThat(validate(changedAt(padding, 1)).passed()).isFalse();
        assertThat(validate(changedAt(gap + 1, 0)).passed()).isTrue();
    }

    @Test
    void noticesWhatWasAddedAfterTheSignature() {
        byte[] longer = (new String(signed, StandardCharsets.ISO_8859_1) + "\n% tambahan\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(validate(longer).totalDocument()).isFalse();
        assertThat(validate(longer).passed()).isFalse();
    }

    @Test
    void findsNoSignatureInAnUnsignedPaper() {
        assertThat(validate(Papers.licence())).isEqualTo(SignatureReport.unsigned());
    }

    @Test
    void failsWhatIsNoPdf() {
        assertThat(validate("halo".getBytes(StandardCharsets.UTF_8))).isEqualTo(SignatureReport.unreadable());
        assertThat(validate(new byte[0])).isEqualTo(SignatureReport.unreadable());
    }

    @Test
    void believesNoAuthorityThatItIsNotTold() {
        var report = validator.validate(signed, new TrustMaterial(List.of(), List.of()));

        assertThat(report.indication()).isEqualTo("INDETERMINATE");
        assertThat(report.subIndication()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
    }

    @Test
    void isNotSureWithoutARevocationList() {
        var report = validator.validate(signed, new TrustMaterial(List.of(authority.certificate()), List.of()));

        assertThat(report.indication()).isEqualTo("INDETERMINATE");
    }

    @Test
    void isNotSureOfARevokedSigner() throws Exception {
        authority.revoke(SigningKeyStore.open(
                        DemonstrationAuthority.signers(signing).resolve(head + ".p12"), PASSPHRASE.toCharArray())
                .certificate());

        var report = validate(signed);

        assertThat(report.indication()).isEqualTo("INDETERMINATE");
        assertThat(report.subIndication()).startsWith("REVOKED");
    }

    @Test
    void passesLongAfterTheFirstRevocationListRanOut() {
        clock.pass(Duration.ofDays(400));

        assertThat(validate(signed).passed()).isTrue();
    }
}
