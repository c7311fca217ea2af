package id.onestop.licensing.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.notification.OutboxMessage.Delivery;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutboxRelayTest {

    private final List<String> delivered = new ArrayList<>();

    /** Takes what it is given, but not what is marked. */
    private final class Handler implements OutboxHandler {

        @Override
        public String kind() {
            return "mail";
        }

        @Override
        public void deliver(String eventId, @Nullable Long agencyId, Map<String, String> payload)
                throws DeliveryFailed {
            var fate = payload.get("fate");
            if ("refused".equals(fate)) {
                throw new DeliveryFailed("mail server: closed", new IllegalStateException());
            }
            if ("broken".equals(fate)) {
                throw new IllegalArgumentException("no address");
            }
            delivered.add(payload.get("name"));
        }
    }

    /** Time passes whenever it is asked for. */
    private static final class PassingClock extends Clock {

        private final Duration pace;
        private Instant now;

        PassingClock(Instant now, Duration pace) {
            this.now = now;
            this.pace = pace;
        }

        @Override
        public Instant instant() {
            var told = now;
            now = now.plus(pace);
            return told;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @SuppressWarnings("unchecked")
    private OutboxRelay relay(TestServer server) {
        var relay = new OutboxRelay();
        relay.clock = new PassingClock(server.now(), Duration.ZERO);
        var claims = server.bean(OutboxClaims.class);
        relay.claims = new OutboxClaims() {
            @Override
            public List<Claimed> claim(int limit) {
                return server.inTransaction(() -> claims.claim(limit));
            }

            @Override
            public void settle(long id, String failure) {
                server.inTransaction(() -> {
                    claims.settle(id, failure);
                    return 0;
                });
            }
        };
        var handlers = List.<OutboxHandler>of(new Handler());
        relay.handlers = (Instance<OutboxHandler>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, arguments) -> method.getName().equals("iterator") ? handlers.iterator() : null);
        return relay;
    }

    private static void enqueue(TestServer server, String kind, String name, String fate) {
        server.work(em -> {
            server.bean(Outbox.class).enqueue(kind, null, name, Map.of("name", name, "fate", fate));
            return 0;
        });
    }

    private static OutboxMessage message(TestServer server, String name) {
        return server.work(
                em -> em.createQuery("select m from OutboxMessage m where m.aggregate = ?1", OutboxMessage.class)
                        .setParameter(1, name)
                        .getSingleResult());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void oneBadMessageNeverStopsTheOthers(Engine engine) {
        try (var server = new TestServer(engine.empty("relay_others"))) {
            enqueue(server, "mail", "a", "refused");
            enqueue(server, "mail", "b", "broken");
            enqueue(server, "pigeon", "c", "good");
            enqueue(server, "mail", "d", "good");
            server.pass(Duration.ofMillis(1));

            assertThat(relay(server).relay()).isEqualTo(4);

            assertThat(delivered).containsExactly("d");
            assertThat(message(server, "a").lastError()).isEqualTo("DeliveryFailed: mail server: closed");
            assertThat(message(server, "b").lastError()).isEqualTo("IllegalArgumentException: no address");
            assertThat(message(server, "c").lastError()).isEqualTo("no handler for pigeon");
            assertThat(message(server, "d").state()).isEqualTo(Delivery.ACCEPTED);
            assertThat(relay(server).relay()).as("nothing is due again yet").isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatASlowServerLeavesNoTimeForWaitsForTheNextLease(Engine engine) {
        try (var server = new TestServer(engine.empty("relay_slow"))) {
            enqueue(server, "mail", "a", "good");
            enqueue(server, "mail", "b", "good");
            server.pass(Duration.ofMillis(1));
            var slow = relay(server);
            slow.clock = new PassingClock(server.now(), Duration.ofSeconds(80));

            slow.relay();

            assertThat(delivered).containsExactly("a");
            assertThat(message(server, "b").state()).isEqualTo(Delivery.QUEUED);
            server.pass(Duration.ofMinutes(3));
            relay(server).relay();
            assertThat(delivered).containsExactly("a", "b");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMessageIsTriedTwelveTimesAndThenWaitsForAPerson(Engine engine) {
        try (var server = new TestServer(engine.empty("relay_tries"))) {
            enqueue(server, "mail", "a", "refused");
            var relay = relay(server);
            int tries = 0;
            for (int day = 0; day < 40; day++) {
                server.pass(Duration.ofDays(1));
                tries += relay.relay();
            }

            assertThat(tries).isEqualTo(12);
            assertThat(message(server, "a").state()).isEqualTo(Delivery.FAILED);
            assertThat(message(server, "a").nextAttemptAt()).isNull();
        }
    }
}
