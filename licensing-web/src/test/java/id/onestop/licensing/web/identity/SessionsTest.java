package id.onestop.licensing.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.identity.AccountKind;
import id.onestop.licensing.ejb.identity.CredentialEpochs;
import id.onestop.licensing.ejb.identity.SignInOutcome.SignedIn;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {

    private static final Instant BEGUN = Instant.parse("2026-12-28T01:00:00Z");

    private static final SignedIn WHO =
            new SignedIn(7, "account:7", AccountKind.APPLICANT, null, "Ratna Puspitasari", "id", 3);

    private final Map<String, Object> kept = new HashMap<>();
    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            SessionsTest.class.getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, method, given) -> switch (method.getName()) {
                case "getAttribute" -> kept.get(given[0]);
                case "setAttribute" -> kept.put(given[0].toString(), given[1]);
                case "setMaxInactiveInterval" -> kept.put("silence", given[0]);
                case "getMaxInactiveInterval" -> kept.get("silence");
                default -> throw new UnsupportedOperationException(method.getName());
            });
    private final HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
            SessionsTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, given) -> method.getName().equals("getSession") ? session : "");

    @Test
    void endWithThePasswordUnderWhichTheyWereBegunExceptTheOneThatChangedIt() {
        var now = new AtomicInteger(3);
        var sessions = new Sessions();
        sessions.settings = Settings.of(Map.of());
        sessions.clock = Clock.fixed(BEGUN, ZoneOffset.UTC);
        sessions.epochs = new CredentialEpochs() {
            @Override
            public boolean isCurrent(long accountId, int epoch) {
                return accountId == 7 && epoch == now.get();
            }
        };
        assertThat(sessions.outdated(session)).as("nobody signed in").isFalse();
        sessions.begin(request, WHO);
        assertThat(sessions.outdated(session)).isFalse();

        now.set(4);

        assertThat(sessions.outdated(session)).isTrue();
        sessions.goOn(session, 4);
        assertThat(sessions.outdated(session)).isFalse();
    }

    /** Half an hour of silence, eight hours in any case. */
    @ParameterizedTest
    @CsvSource({"0, 30, false", "60, 90, false", "470, 480, false", "480, 480, true"})
    void endAfterSilenceAndInAnyCase(int minutesLater, int end, boolean over) {
        var sessions = new Sessions();
        sessions.settings = Settings.of(Map.of());
        sessions.clock = Clock.fixed(BEGUN, ZoneOffset.UTC);
        sessions.begin(request, WHO);

        sessions.clock = Clock.offset(sessions.clock, Duration.ofMinutes(minutesLater));

        assertThat(sessions.end(session)).isEqualTo(BEGUN.plus(Duration.ofMinutes(end)));
        assertThat(sessions.over(session)).isEqualTo(over);
    }
}
