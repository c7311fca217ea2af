package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.onestop.licensing.domain.signature.SignatureEvidence;
import id.onestop.licensing.ejb.signature.SigningRefused.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCertificateSignerTest {

    private static final URI LIST = URI.create("http://localhost/demonstration.crl");
    private static final Instant AT = Instant.parse("2026-08-03T02:15:30Z");
    private static final String PASSPHRASE = "rahasia bersama 61";

    @TempDir
    Path signing;

    private final MovableClock clock = new MovableClock(AT);
    private final SignatureValidator validator = new SignatureValidator(clock);
    private DemonstrationAuthority authority;
    private LocalCertificateSigner signer;
    private String head;

    @BeforeEach
    void openAuthority() {
        authority = DemonstrationAuthority.open(signing, LIST, clock);
        signer = new LocalCertificateSigner(DemonstrationAuthority.signers(signing), authority::trust, clock);
        head = authority.issue("Drs. Bagas Wirayudha, M.M.", "DPMPTSP Kota Metro", PASSPHRASE.toCharArray());
    }

    private SignedDocument sign(String reference, String passphrase) throws SigningRefused {
        try (var typed = Passphrase.of(passphrase.toCharArray())) {
            return signer.sign(
                    new SignRequestData(7, reference, "Surat Izin Praktik", "Metro"), Papers.licence(), typed);
        }
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SigningRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Nested
    class ASignedPaper {

        @Test
        void passesUnderTheDemonstrationAuthority() throws Exception {
            var signed = sign(head, PASSPHRASE);

            assertThat(validator.validate(signed.pdf(), authority.trust()))
                    .isEqualTo(new SignatureReport(
                            1, "PAdES-BASELINE-B", "TOTAL_PASSED", null, "Drs. Bagas Wirayudha, M.M.", AT, true));
        }

        @Test
        void tellsWhoReallySigned() throws Exception {
            var evidence = sign(head, PASSPHRASE).evidence();

            assertThat(evidence)
                    .isEqualTo(new SignatureEvidence(
                            LocalCertificateSigner.PROVIDER,
                            null,
                            "CN=Drs. Bagas Wirayudha\\, M.M.,OU=" + DemonstrationCertificates.WARNING
                                    + ",O=DPMPTSP Kota Metro,C=ID",
                            "CN=" + DemonstrationAuthority.NAME + ",OU=" + DemonstrationCertificates.WARNING + ",C=ID",
                            evidence.certificateSerial(),
                            AT));
        }

        @Test
        void saysWhyAndWhere() throws Exception {
            String file = new String(sign(head, PASSPHRASE).pdf(), StandardCharsets.ISO_8859_1);

            assertThat(file).contains("/Reason (Surat Izin Praktik)", "/Location (Metro)", "/M (D:20260803");
        }

        @Test
        void beginsWithThePaperThatWasToBeSigned() throws Exception {
            byte[] paper = Papers.licence();
            try (var typed = Passphrase.of(PASSPHRASE.toCharArray())) {
                byte[] signed = signer.sign(new SignRequestData(7, head, "r", "l"), paper, typed)
                        .pdf();

                assertThat(signed).startsWith(paper);
            }
        }

        @Test
        void satisfiesPdfsig() throws Exception {
            assumeThat(isPdfsigThere()).isTrue();
            Path file = signing.resolve("signed.pdf");
            Files.write(file, sign(head, PASSPHRASE).pdf());

            assertThat(run("pdfsig", file.toString()))
                    .contains("Signature is Valid", "Total document signed", "Drs. Bagas Wirayudha, M.M.");
        }

        private static boolean isPdfsigThere() throws InterruptedException {
            try {
                run("pdfsig", "-v");
                return true;
            } catch (IOException e) {
                return false;
            }
        }

        private static String run(String... command) throws IOException, InterruptedException {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        }
    }

    @Nested
    class Refusals {

        @Test
        void countTheTriesThatAreLeftAndLockTheSigner() throws Exception {
            for (int left = PassphraseTries.ALLOWED - 1; left >= 0; left--) {
                int expected = left;
                assertThatThrownBy(() -> sign(head, "salah")).isInstanceOfSatisfying(SigningRefused.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.WRONG_PASSPHRASE);
                    assertThat(refusal.triesLeft()).hasValue(expected);
                });
            }
            clock.pass(Duration.ofMinutes(5));

            assertThatThrownBy(() -> sign(head, PASSPHRASE)).isInstanceOfSatisfying(SigningRefused.class, refusal -> {
                assertThat(refusal.reason()).isEqualTo(Reason.SIGNER_LOCKED);
                assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(10));
            });
            clock.pass(Duration.ofMinutes(10));
            assertThat(sign(head, PASSPHRASE).pdf()).isNotEmpty();
        }

        @Test
        void forgetWrongPassphrasesAfterARightOne() throws Exception {
            refused(Reason.WRONG_PASSPHRASE, () -> sign(head, "salah"));
            sign(head, PASSPHRASE);

            assertThatThrownBy(() -> sign(head, "kata sandi é"))
                    .isInstanceOfSatisfying(
                            SigningRefused.class,
                            refusal -> assertThat(refusal.triesLeft()).hasValue(PassphraseTries.ALLOWED - 1));
        }

        @Test
        void meetSignersWithoutAKey() {
            refused(Reason.SIGNER_UNKNOWN, () -> sign("nobody", PASSPHRASE));
            refused(Reason.SIGNER_UNKNOWN, () -> sign("../demonstration/authority", PASSPHRASE));
        }

        @Test
        void meetAnExpiredCertificate() {
            clock.pass(DemonstrationCertificates.SIGNER_LIFE.plusSeconds(1));

            refused(Reason.CERTIFICATE_EXPIRED, () -> sign(head, PASSPHRASE));
        }

        @Test
        void meetACertificateOfTomorrow() {
            clock.pass(Duration.ofDays(-1));

            refused(Reason.CERTIFICATE_NOT_YET_VALID, () -> sign(head, PASSPHRASE));
        }

        @Test
        void meetARevokedCertificate() throws Exception {
            authority.revoke(SigningKeyStore.open(
                            DemonstrationAuthority.signers(signing).resolve(head + ".p12"), PASSPHRASE.toCharArray())
                    .certificate());

            refused(Reason.CERTIFICATE_REVOKED, () -> sign(head, PASSPHRASE));
        }

        @Test
        void meetACertificateOfAnAuthorityThatNobodyBelieves(@TempDir Path elsewhere) {
            var other = DemonstrationAuthority.open(elsewhere, LIST, clock);
            signer = new LocalCertificateSigner(DemonstrationAuthority.signers(signing), other::trust, clock);

            refused(Reason.CERTIFICATE_UNTRUSTED, () -> sign(head, PASSPHRASE));
        }

        @Test
        void meetAPaperThatIsNoPdf() {
            refused(Reason.DOCUMENT_UNSUITABLE, () -> {
                try (var typed = Passphrase.of(PASSPHRASE.toCharArray())) {
                    signer.sign(new SignRequestData(7, head, "r", "l"), "halo".getBytes(StandardCharsets.UTF_8), typed);
                }
            });
        }

        @Test
        void meetADamagedKeyStore() throws Exception {
            Files.writeString(DemonstrationAuthority.signers(signing).resolve(head + ".p12"), "rusak");

            assertThatThrownBy(() -> sign(head, PASSPHRASE)).isInstanceOfSatisfying(SigningRefused.class, refusal -> {
                assertThat(refusal.reason()).isEqualTo(Reason.PROVIDER_UNAVAILABLE);
                assertThat(refusal.retryAfter()).isPositive();
            });
        }
    }

    @Nested
    class APassphrase {

        @Test
        void isOverwrittenAndNeverShown() {
            char[] typed = PASSPHRASE.toCharArray();
            var passphrase = Passphrase.of(typed);

            passphrase.close();

            assertThat(typed).containsOnly('\0');
            assertThat(passphrase.toString()).isEqualTo("Passphrase ***");
        }
    }
}
