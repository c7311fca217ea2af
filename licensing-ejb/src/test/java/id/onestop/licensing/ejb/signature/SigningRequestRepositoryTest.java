package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.signature.SignatureEvidence;
import id.onestop.licensing.domain.signature.SigningIntent;
import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.domain.signature.SigningStatus;
import id.onestop.licensing.ejb.shared.MemoryDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SigningRequestRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:15:30Z");
    private static final Instant LEASE = NOW.plusSeconds(120);
    private static final Sha256 PAPER = Sha256.ofText("unsigned");
    private static final Sha256 SIGNED = Sha256.ofText("signed");
    private static final SignatureEvidence PROOF = new SignatureEvidence(
            "local-certificate", null, "CN=Bagas", "CN=" + DemonstrationAuthority.NAME, "0a", NOW);

    private static MemoryDatabase database;
    private static long files;

    private final long file = ++files;

    @BeforeAll
    static void openDatabase() {
        database = MemoryDatabase.open(SigningRequestRepositoryTest.class);
        // applications and numbers are other features' business
        database.run(
                em -> em.createNativeQuery("set referential_integrity false").executeUpdate());
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    private static SigningRequestRepository requests(EntityManager em) {
        var requests = new SigningRequestRepository();
        requests.em = em;
        return requests;
    }

    private static SigningRequestQueries queries(EntityManager em) {
        var queries = new SigningRequestQueries();
        queries.em = em;
        return queries;
    }

    private long intend(long number) {
        return database.run(em -> {
            var request = SigningRequest.intend(new SigningIntent(61, file, number, 9), LEASE, NOW);
            requests(em).add(request);
            return request.id();
        });
    }

    @Test
    void keepsTheIntentAndTheSignature() {
        long id = intend(file);
        database.run(em -> requests(em).require(id).claim(NOW, LEASE));
        database.run(em -> requests(em).require(id).record(SIGNED, PROOF, NOW));

        SigningRequest kept = database.run(em -> requests(em).findLive(file).orElseThrow());

        assertThat(kept.intent()).isEqualTo(new SigningIntent(61, file, file, 9));
        assertThat(kept.status()).isEqualTo(SigningStatus.RECORDED);
        assertThat(kept.signed()).contains(SIGNED);
        assertThat(kept.evidence()).contains(PROOF);
        assertThat(kept.attempts()).isEqualTo(1);
    }

    @Test
    void findsWhatNobodyCameBackToOnceItsLeaseIsOver() {
        long id = intend(file);

        List<SigningRequestRow> early = database.run(em -> queries(em).listStuck(LEASE.minusSeconds(1), 1_000));
        List<SigningRequestRow> late = database.run(em -> queries(em).listStuck(LEASE, 1_000));
        assertThat(early).extracting(SigningRequestRow::id).doesNotContain(id);
        assertThat(late).extracting(SigningRequestRow::id).contains(id);

        database.run(em -> requests(em).require(id).interrupt(LEASE, NOW));

        List<SigningRequestRow> toRetry = database.run(em -> queries(em).listToRetry(9, 1_000));
        assertThat(toRetry)
                .contains(new SigningRequestRow(
                        id, 61, file, 9, SigningStatus.FAILED, 0, null, LEASE, SigningRequest.INTERRUPTED));
        late = database.run(em -> queries(em).listStuck(LEASE, 1_000));
        assertThat(late).extracting(SigningRequestRow::id).doesNotContain(id);
    }

    @Test
    void holdsOneLiveRequestPerApplication() {
        long id = intend(file);

        assertThatThrownBy(() -> intend(1_000 + file)).isInstanceOf(PersistenceException.class);

        database.run(em -> requests(em).require(id).abandon("dikembalikan", NOW, NOW));
        assertThat(intend(1_000 + file)).isNotEqualTo(id);
        SigningRequestRow live = database.run(em -> queries(em).findLive(file).orElseThrow());
        assertThat(live.status()).isEqualTo(SigningStatus.INTENT);
    }

    @Test
    void letsOneOfTwoSignersClaim() {
        long id = intend(file);

        assertThatThrownBy(() -> database.run(slow -> {
                    var request = requests(slow).require(id);
                    database.run(fast -> requests(fast).require(id).claim(NOW, LEASE));
                    return request.claim(NOW, LEASE);
                }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
        SigningRequestRow live = database.run(em -> queries(em).findLive(file).orElseThrow());
        assertThat(live.attempts()).isEqualTo(1);
    }
}
