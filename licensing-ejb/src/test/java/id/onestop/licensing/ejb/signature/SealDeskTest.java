package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.signature.SignatoryCertificate.State;
import id.onestop.licensing.ejb.workflow.Office;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealDeskTest {

    private static final String SECRET = "frasa segel";

    private final MovableClock real = new MovableClock(Instant.parse("2026-12-07T02:00:00Z"));

    @TempDir
    Path elsewhere;

    @TempDir
    Path here;

    private Office office;
    private DemonstrationAuthority authority;
    private SealDesk desk;
    private String agency;

    @BeforeEach
    void openDesk() {
        office = Office.on(Engine.H2);
        office.server.work(em -> em.createQuery("delete from AgencySeal s").executeUpdate());
        authority = DemonstrationAuthority.open(
                elsewhere, URI.create("http://127.0.0.1/licensing/demonstration.crl"), real);
        office.server.bean(SealService.class).realTime = real;
        desk = office.server.bean(SealDesk.class);
        desk.realTime = real;
        desk.folder = new SigningFolder() {
            @Override
            Path path() {
                return here;
            }
        };
        desk.trust = believing(authority.trust());
        agency = read(office.rangga).agencyName();
    }

    private static SigningTrust believing(TrustMaterial trust) {
        return new SigningTrust() {
            @Override
            public TrustMaterial current() {
                return trust;
            }
        };
    }

    private byte[] issued(String organisation) {
        var reference = authority.issueSeal(organisation, SECRET.toCharArray());
        try {
            return Files.readAllBytes(DemonstrationAuthority.seals(elsewhere).resolve(reference + ".p12"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void enter(byte[] sent, String secret) {
        office.server.run(office.rangga, SealDesk.class, it -> it.enter(sent, Passphrase.of(secret.toCharArray())));
    }

    private SealView read(Caller who) {
        return office.server.call(who, SealService.class, SealService::read);
    }

    private SealKey key() {
        return office.server.work(em -> office.server.bean(AgencySeals.class).require(office.agency));
    }

    private void faulty(String fault, byte[] sent, String secret) {
        assertThatThrownBy(() -> enter(sent, secret))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(one -> one.field() + " " + one.code())
                                .containsExactly(fault));
        assertThat(read(office.rangga).state()).isEqualTo(State.NONE);
    }

    @Test
    void theAgencysOwnSealIsKeptAndOpensWithoutAnybodyThere() throws Exception {
        enter(issued(agency), SECRET);

        assertThat(read(office.rangga)).satisfies(seal -> {
            assertThat(seal.state()).isEqualTo(State.VALID);
            assertThat(seal.subject()).isEqualTo(agency);
        });
        var stored = key();
        assertThat(stored.sealedPassphrase()).doesNotContain(SECRET);
        assertThat(stored.toString()).doesNotContain(stored.sealedPassphrase());
        var sealer = new LocalSealer(
                DemonstrationAuthority.seals(here), authority::trust, office.server.bean(SecretBox.class), real);
        sealer.requireUsable(stored);
        var record =
                office.server.call(office.auditor, IntegrityService.class, it -> it.about("seal:" + office.agency));
        assertThat(record.stream().map(ChainRow::operation)).contains("AGENCY_SEAL_ENTERED");
    }

    @Test
    void anotherOneTakesItsPlace() {
        enter(issued(agency), SECRET);
        var first = key();
        real.pass(Duration.between(real.instant(), Instant.parse("2029-11-25T02:00:00Z")));
        assertThat(read(office.rangga).state()).isEqualTo(State.EXPIRING);

        enter(issued(agency), SECRET);

        assertThat(key().reference()).isNotEqualTo(first.reference());
        assertThat(read(office.rangga).state()).isEqualTo(State.VALID);
    }

    @Test
    void whatIsNotTheAgencysIsRefused() {
        faulty("file CERTIFICATE_OTHER_NAME", issued("Dinas Penanaman Modal Kota Lain"), SECRET);
        faulty("passphrase CERTIFICATE_PASSPHRASE", issued(agency), "keliru");
        faulty("file CERTIFICATE_UNREADABLE", "bukan p12".getBytes(StandardCharsets.UTF_8), SECRET);
        // as in production, which does not believe the demonstration
        desk.trust = believing(new TrustMaterial(java.util.List.of(), java.util.List.of()));
        faulty("file SIGNING_CERTIFICATE_UNTRUSTED", issued(agency), SECRET);
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        enter(issued(agency), SECRET);

        assertThat(office.server.<Boolean>work(em -> office.server
                        .bean(AgencySeals.class)
                        .find(office.agency + 1_000)
                        .isPresent()))
                .isFalse();
    }

    @Test
    void onlyOperatorsAndStaffAdministratorsMay() {
        for (var method : SealService.class.getDeclaredMethods()) {
            var said = method.getAnnotation(RequiresPermission.class);
            if (said != null) {
                assertThat(said.value()).containsExactlyInAnyOrder(Permission.OPERATE, Permission.STAFF_ADMINISTER);
            }
        }
    }
}
