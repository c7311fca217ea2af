package id.onestop.licensing.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssistedAccountTest {

    private static final Instant NINE = Instant.parse("2026-12-07T02:00:00Z");
    private static final EmailAddress ADDRESS = new EmailAddress("ratri@contoh.example");

    private final Account account = Account.assist(registration(), NINE);

    @Test
    void hasNoPasswordAndSleepsUntilItsOwnerBegins() {
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.address()).isEmpty();
        assertThat(account.isDormant()).isTrue();
        assertThat(account.isRenewable()).isFalse();
    }

    @Test
    void isNotRegisteredAgainByWhoeverTypesTheSameAddress() {
        var typed = new Registration(
                ADDRESS, "hash", new PersonName("Orang Lain", null, null), nik(), phone(), null, null, "id", "handle");

        assertThatThrownBy(() -> account.registerAgain(typed, NINE)).isInstanceOf(Conflict.class);
    }

    @Test
    void wakesWithTheOwnersPasswordOnceTheAddressIsProved() {
        account.beginActivation(ADDRESS, "hash", "handle");

        assertThat(account.awaits("handle")).isTrue();
        account.confirm(NINE);
        assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(account.email()).isEqualTo(ADDRESS);
        assertThatThrownBy(() -> account.beginActivation(ADDRESS, "other", "handle"))
                .isInstanceOf(Conflict.class);
    }

    private static AssistedRegistration registration() {
        return new AssistedRegistration(
                null,
                new PersonName("Ratri Kusuma", null, null),
                nik(),
                phone(),
                LocalDate.of(1990, 1, 5),
                null,
                "id",
                7);
    }

    private static SealedNik nik() {
        return new SealedNik("cipher", "hash", "187201********07");
    }

    private static PhoneNumber phone() {
        return new PhoneNumber("+6281269000778");
    }
}
