package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.CommandReceipt.Outcome;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandReceiptsTest {

    private static final Instant NOON = Instant.parse("2026-03-25T05:00:00Z");
    private static final Outcome DONE = new Outcome(201, "v1/applications/MTR-2026-000001");
    private static MemoryDatabase database;

    private Instant now = NOON;
    private long account = 1;
    private String key = "";

    @BeforeAll
    static void open() {
        database = MemoryDatabase.open(CommandReceiptsTest.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void newKey() {
        key = "key-" + System.nanoTime();
    }

    @Test
    void theSecondSendingGetsTheFirstAnswer() {
        assertThat(begin("abc")).isEmpty();
        finish();
        assertThat(begin("abc")).contains(DONE);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        begin("abc");
        finish();
        assertThatThrownBy(() -> begin("abd")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aSendingUnderWayIsInConflict() {
        begin("abc");
        assertThatThrownBy(() -> begin("abc")).isInstanceOf(Conflict.class);
    }

    @Test
    void aRefusedCommandFreesItsKey() {
        begin("abc");
        run(receipts -> {
            receipts.abandon(key);
            return key;
        });
        assertThat(begin("abd")).isEmpty();
    }

    @Test
    void aKeyBelongsToItsCaller() {
        begin("abc");
        finish();
        account = 2;
        assertThat(begin("other")).isEmpty();
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        begin("abc");
        finish();
        now = NOON.plus(Duration.ofHours(24));
        assertThat(begin("abd")).isEmpty();
        now = NOON.plus(Duration.ofHours(49));
        assertThat(run(CommandReceipts::forgetOld)).isPositive();
    }

    @Test
    void aRepetitionMakesTheSameSecretAndNobodyElseDoes() {
        begin("abc");
        var first = seed();
        finish();
        begin("abc");
        assertThat(seed()).isEqualTo(first);
        account = 2;
        begin("abc");
        assertThat(seed()).isNotEqualTo(first);
    }

    @Test
    void aKeyThatWasForgottenMakesAnotherSecret() {
        begin("abc");
        var first = seed();
        finish();
        now = NOON.plus(Duration.ofHours(24));
        begin("abc");
        assertThat(seed()).isNotEqualTo(first);
    }

    @Test
    void aCommandThatWasNotBegunMakesNone() {
        assertThatThrownBy(this::seed).isInstanceOf(Conflict.class);
    }

    private String seed() {
        return run(receipts -> receipts.seed(key)).text();
    }

    private Optional<Outcome> begin(String fingerprint) {
        return run(receipts -> receipts.begin(key, fingerprint));
    }

    private void finish() {
        run(receipts -> {
            receipts.finish(key, DONE);
            return key;
        });
    }

    private <T> T run(Function<CommandReceipts, T> use) {
        return database.run(entities -> use.apply(receipts(entities)));
    }

    private CommandReceipts receipts(EntityManager entities) {
        var receipts = new CommandReceipts();
        receipts.receipts = new CommandReceiptRepository();
        receipts.receipts.entityManager = entities;
        receipts.secrets = SecretBoxes.with("an identity key that is long enough");
        receipts.clock = Clock.fixed(now, ZoneOffset.UTC);
        receipts.rows = new NoRows();
        var caller = new Caller(account, Caller.Kind.APPLICANT, null, "dr. Contoh", Set.of(), Set.of());
        receipts.callers = () -> Optional.of(caller);
        return receipts;
    }

    private static final class NoRows implements RowSecurity {
        @Override
        public void enter(Caller caller) {}

        @Override
        public void enterAgency(long agencyId) {}

        @Override
        public void enterPublic() {}

        @Override
        public void enterWorker() {}

        @Override
        public <T> T readPublic(Supplier<T> reading) {
            return reading.get();
        }

        @Override
        public <T> T readAll(Supplier<T> reading) {
            return reading.get();
        }
    }
}
