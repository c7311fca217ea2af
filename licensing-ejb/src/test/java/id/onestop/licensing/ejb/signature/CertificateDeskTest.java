package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.signature.SignatoryCertificate.State;
import id.onestop.licensing.ejb.workflow.Office;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signatory enters the certificate of an authority; here it is the demonstration's, which is all there is to ask. */
class CertificateDeskTest {

    private static final String SECRET = "frasa-sandi";

    private final MovableClock real = new MovableClock(Instant.parse("2026-12-07T02:00:00Z"));

    @TempDir
    Path elsewhere;

    @TempDir
    Path here;

    private Office office;
    private DemonstrationAuthority authority;
    private CertificateDesk desk;

    @BeforeEach
    void openDesk() {
        office = Office.on(Engine.H2);
        authority = DemonstrationAuthority.open(
                elsewhere, URI.create("http://127.0.0.1/licensing/demonstration.crl"), real);
        var settings = Settings.of(Map.of(Setting.PROFILE, "demonstration", Setting.DATA, here.toString()));
        office.server.bean(CertificateService.class).realTime = real;
        office.server.bean(CertificateService.class).settings = settings;
        desk = office.server.bean(CertificateDesk.class);
        desk.realTime = real;
        desk.folder = new SigningFolder() {
            @Override
            Path path() {
                return here;
            }
        };
        desk.trust = new SigningTrust() {
            @Override
            public TrustMaterial current() {
                return authority.trust();
            }
        };
    }

    private byte[] issued(String name) {
        var reference = authority.issue(name, "DPMPTSP Kota Contoh", SECRET.toCharArray());
        try {
            return Files.readAllBytes(DemonstrationAuthority.signers(elsewhere).resolve(reference + ".p12"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void enter(Caller who, byte[] sent, String secret) {
        office.server.run(who, CertificateDesk.class, it -> it.enter(sent, Passphrase.of(secret.toCharArray())));
    }

    private SignatoryCertificate own(Caller who) {
        return office.server.call(who, CertificateService.class, CertificateService::own);
    }

    private void faulty(String fault, Caller who, byte[] sent, String secret) {
        assertThatThrownBy(() -> enter(who, sent, secret))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(one -> one.field() + " " + one.code())
                                .containsExactly(fault));
    }

    @Test
    void aSignatoryEntersHisCertificateAndEverybodySeesHowLongItLasts() throws Exception {
        var head = office.staff(office.agency, "Bagus Wiraatmaja", "kepala-dinas");
        assertThat(own(head).state()).isEqualTo(State.NONE);

        enter(head, issued("Drs. BAGUS WIRAATMAJA, M.M."), SECRET);

        assertThat(own(head)).satisfies(certificate -> {
            assertThat(certificate.state()).isEqualTo(State.VALID);
            assertThat(certificate.subject()).isEqualTo("Drs. BAGUS WIRAATMAJA, M.M.");
            assertThat(certificate.issuer()).isEqualTo(DemonstrationAuthority.NAME);
        });
        assertThat(office.server.call(head, CertificateService.class, CertificateService::list))
                .anySatisfy(row -> assertThat(row.accountId()).isEqualTo(head.accountId()));
        assertThat(office
                        .server
                        .call(office.auditor, IntegrityService.class, it -> it.about("account:" + head.accountId()))
                        .stream()
                        .map(ChainRow::operation))
                .containsExactly("SIGNER_CERTIFICATE_ENTERED");
        var reference = office.server.work(em -> office.server
                .bean(SignerCredentialRepository.class)
                .find(head.accountId())
                .orElseThrow()
                .reference());
        var key = new SigningKeyStore(DemonstrationAuthority.signers(here))
                .open(reference, Passphrase.of(SECRET.toCharArray()));
        assertThat(key.facts().serial()).isEqualTo(own(head).serial());
        real.pass(Duration.between(real.instant(), own(head).until()).minusDays(3));
        assertThat(own(head).state()).isEqualTo(State.EXPIRING);
        assertThat(own(head).wanting()).isTrue();
        real.pass(Duration.ofDays(4));
        assertThat(own(head).state()).isEqualTo(State.EXPIRED);
        faulty("file SIGNING_CERTIFICATE_EXPIRED", head, kept(reference), SECRET);
    }

    private byte[] kept(String reference) throws IOException {
        return Files.readAllBytes(DemonstrationAuthority.signers(here).resolve(reference + ".p12"));
    }

    @Test
    void whatCannotSignInHisNameIsRefusedWithItsReason() {
        var head = office.staff(office.agency, "Bagus Wiraatmaja", "kepala-dinas");
        var good = issued("Bagus Wiraatmaja");

        faulty("passphrase CERTIFICATE_PASSPHRASE", head, good, "yang lain");
        faulty("passphrase CERTIFICATE_PASSPHRASE", head, good, "");
        faulty("file CERTIFICATE_UNREADABLE", head, "halo".getBytes(StandardCharsets.US_ASCII), SECRET);
        faulty("file CERTIFICATE_LARGE", head, new byte[(64 << 10) + 1], SECRET);
        faulty("file CERTIFICATE_OTHER_NAME", head, issued("Orang Lain"), SECRET);
        desk.trust = new SigningTrust() {
            @Override
            public TrustMaterial current() {
                return new TrustMaterial(java.util.List.of(), java.util.List.of());
            }
        };
        faulty("file SIGNING_CERTIFICATE_UNTRUSTED", head, good, SECRET);
        assertThat(own(head).state()).isEqualTo(State.NONE);
        assertThat(DemonstrationAuthority.signers(here)).doesNotExist();
    }
}
