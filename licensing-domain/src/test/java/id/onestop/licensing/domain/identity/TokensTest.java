package id.onestop.licensing.domain.identity;

import static id.onestop.licensing.domain.shared.Permission.APPLY;
import static id.onestop.licensing.domain.shared.Permission.DECIDE;
import static id.onestop.licensing.domain.shared.Permission.FILE_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");

    private static AccessToken token(Set<Permission> scopes) {
        return new AccessToken(1, "laptop", "lic_abcdefgh", scopes, NINE, Duration.ofDays(1));
    }

    @Test
    void keepOnlyAHashAndAnEnding() {
        var token = token(Set.of());

        assertThat(token.tokenHash()).isEqualTo(Hashes.sha256("lic_abcdefgh")).hasSize(64);
        assertThat(token.ending()).isEqualTo("efgh");
    }

    @Test
    void endByTimeOrByWill() {
        var token = token(Set.of());

        assertThat(token.usableAt(NINE.plusSeconds(86_399))).isTrue();
        assertThat(token.usableAt(NINE.plusSeconds(86_400))).isFalse();

        token.revoke(NINE);
        assertThat(token.usableAt(NINE)).isFalse();
    }

    @Test
    void neverAddARight() {
        assertThat(token(Set.of(FILE_READ, DECIDE)).narrow(Set.of(FILE_READ))).containsExactly(FILE_READ);
        assertThat(token(Set.of()).narrow(Set.of(APPLY))).containsExactly(APPLY);
        assertThat(token(Set.of(DECIDE)).narrow(Set.of(APPLY))).isEmpty();
    }

    @Test
    void readScopesAsWords() {
        assertThat(Scopes.read("DECIDE  FILE_READ")).contains(Set.of(DECIDE, FILE_READ));
        assertThat(Scopes.read(null)).contains(Set.of());
        assertThat(Scopes.read("decide")).isEmpty();
        assertThat(Scopes.write(Set.of(FILE_READ, DECIDE))).isEqualTo("DECIDE FILE_READ");
    }
}
