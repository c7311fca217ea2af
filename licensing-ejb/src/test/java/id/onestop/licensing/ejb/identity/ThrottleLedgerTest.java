package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.ejb.shared.MemoryDatabase;
import id.onestop.licensing.ejb.shared.SecretBoxes;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleLedgerTest {

    private static final Instant NOON = Instant.parse("2026-03-25T05:00:00Z");

    private static MemoryDatabase database;

    private Instant now = NOON;

    @BeforeAll
    static void open() {
        database = MemoryDatabase.open(ThrottleLedgerTest.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.run(entities -> entities.createQuery("delete from Throttle").executeUpdate());
    }

    @Test
    void attemptsAreForgottenWhenTheyHoldNobodyBack() {
        admit("198.51.100.7");
        now = NOON.plus(Duration.ofMinutes(90));
        admit("198.51.100.8");

        now = NOON.plus(Duration.ofMinutes(195));
        assertThat(tidy()).isEqualTo(1);
        assertThat(tidy()).isZero();
    }

    @Test
    void whoRestsIsNotForgotten() {
        for (int i = 0; i < 6; i++) {
            admit("198.51.100.7");
        }
        assertThat(admit("198.51.100.7")).isFalse();

        now = NOON.plus(Duration.ofMinutes(119));
        assertThat(tidy()).isZero();
        assertThat(admit("198.51.100.7")).isFalse();
        now = NOON.plus(Duration.ofMinutes(241));
        assertThat(tidy()).isEqualTo(1);
        assertThat(admit("198.51.100.7")).isTrue();
    }

    private boolean admit(String key) {
        return run(ledger -> ledger.admit(Kind.SIGN_IN_ACCOUNT, key));
    }

    private int tidy() {
        return run(ThrottleLedger::tidy);
    }

    private <T> T run(Function<ThrottleLedger, T> use) {
        return database.run(entities -> use.apply(ledger(entities)));
    }

    private ThrottleLedger ledger(EntityManager entities) {
        var ledger = new ThrottleLedger();
        ledger.throttles = new ThrottleRepository();
        ledger.throttles.entityManager = entities;
        ledger.box = SecretBoxes.with("an identity key that is long enough");
        ledger.rows = new Fakes.OpenRows();
        ledger.settings = new IdentitySettings();
        ledger.settings.settings = Settings.of(Map.of(Setting.LOCKOUT_ATTEMPTS, "5", Setting.LOCKOUT_MINUTES, "120"));
        ledger.clock = Clock.fixed(now, ZoneOffset.UTC);
        return ledger;
    }
}
