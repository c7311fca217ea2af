package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationAuthorityTest {

    private static final URI LIST = URI.create("http://localhost/demonstration.crl");
    private static final char[] PASSPHRASE = "rahasia".toCharArray();

    @TempDir
    Path signing;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-08-03T02:15:30Z"));

    private DemonstrationAuthority open() {
        return DemonstrationAuthority.open(signing, LIST, clock);
    }

    private X509Certificate certificate(String reference) throws Exception {
        return SigningKeyStore.open(DemonstrationAuthority.signers(signing).resolve(reference + ".p12"), PASSPHRASE)
                .certificate();
    }

    @Test
    void isMadeOnce() {
        assertThat(open().certificate()).isEqualTo(open().certificate());
    }

    @Test
    void isOneEvenWhenSeveralNodesStartTogether() throws Exception {
        int nodes = 6;
        var together = new CyclicBarrier(nodes);
        var pool = Executors.newFixedThreadPool(nodes);
        var starts = new ArrayList<Callable<String>>();
        for (int i = 0; i < nodes; i++) {
            starts.add(() -> {
                together.await();
                var authority = open();
                String reference = authority.issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE);
                certificate(reference).verify(authority.certificate().getPublicKey());
                return authority.certificate().getSerialNumber() + " " + reference;
            });
        }

        var seen = new ArrayList<String>();
        for (Future<String> start : pool.invokeAll(starts)) {
            seen.add(start.get());
        }
        pool.shutdown();

        assertThat(seen).hasSize(nodes).containsOnly(seen.get(0));
        try (Stream<Path> left = Files.walk(signing)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("new-") || name.startsWith("demonstration-"));
        }
    }

    @Test
    void issuesEachSignatoryOneCertificate() throws Exception {
        var authority = open();
        String reference = authority.issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE);
        var first = certificate(reference);

        assertThat(authority.issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE))
                .isEqualTo(reference);
        assertThat(certificate(reference)).isEqualTo(first);
        assertThat(authority.issue("Bagas Wirayudha", "DPMPTSP Kota Pekanbaru", PASSPHRASE))
                .isNotEqualTo(reference);
    }

    @Test
    void issuesAnewBeforeACertificateEnds() throws Exception {
        var authority = open();
        String reference = authority.issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE);
        var first = certificate(reference);
        clock.pass(DemonstrationCertificates.SIGNER_LIFE.minusDays(30));

        authority.issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE);

        assertThat(certificate(reference).getNotAfter()).isAfter(first.getNotAfter());
    }

    @Test
    void marksItsCertificatesAndGivesThemTheRightExtensions() throws Exception {
        var certificate = certificate(open().issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE));

        assertThat(DemonstrationAuthority.isDemonstration(certificate)).isTrue();
        assertThat(DemonstrationAuthority.isDemonstration(open().certificate())).isTrue();
        assertThat(certificate.getSubjectX500Principal().getName()).contains(DemonstrationCertificates.WARNING);
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getKeyUsage()).startsWith(true, true, false);
        // subject key, authority key, distribution point of the revocation list
        assertThat(certificate.getNonCriticalExtensionOIDs()).contains("2.5.29.14", "2.5.29.35", "2.5.29.31");
    }

    @Test
    void renewsItsRevocationListEveryDayAndForgetsNothing() throws Exception {
        var authority = open();
        var certificate = certificate(authority.issue("Bagas Wirayudha", "DPMPTSP Kota Metro", PASSPHRASE));
        authority.revoke(certificate);
        var first = authority.revocationList();
        clock.pass(Duration.ofDays(40));

        var second = open().revocationList();

        assertThat(second.getNextUpdate().toInstant()).isAfter(clock.instant());
        assertThat(second.getThisUpdate()).isAfter(first.getThisUpdate());
        assertThat(second.isRevoked(certificate)).isTrue();
        second.verify(authority.certificate().getPublicKey());
    }

    @Test
    void takesOnlyPassphrasesThatCanBeTypedEverywhere() {
        assertThatThrownBy(() -> open().issue("Bagas", "DPMPTSP", "é".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
