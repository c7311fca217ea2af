package id.onestop.licensing.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Conflict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");

    private static Registration registration(String name) {
        return new Registration(
                new EmailAddress("ratna@contoh.id"),
                "hash",
                new PersonName(name, "dr.", null),
                new SealedNik("cipher", "hash-of-nik", "187201********02"),
                new PhoneNumber("+6282180900850"),
                null,
                null,
                "id",
                "handle-of-" + name);
    }

    @Test
    void ofAnApplicantSleepsUntilConfirmed() {
        var account = Account.register(registration("Ratna"), NINE);
        assertThat(account.status()).isEqualTo(AccountStatus.PENDING_CONFIRMATION);

        account.confirm(NINE);
        assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThatThrownBy(() -> account.confirm(NINE)).isInstanceOf(Conflict.class);
    }

    @Test
    void isRegisteredAgainOnlyWhileNobodyHasProvedTheAddress() {
        var account = Account.register(registration("Ratna"), NINE);
        account.registerAgain(registration("Ratna Puspitasari"), NINE);
        assertThat(account.name().fullName()).isEqualTo("Ratna Puspitasari");

        account.confirm(NINE);
        assertThatThrownBy(() -> account.registerAgain(registration("Other"), NINE))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void isConfirmedOnlyByTheSessionThatTypedItsData() {
        var account = Account.register(registration("Ratna"), NINE);
        account.registerAgain(registration("Attacker"), NINE);

        assertThat(account.awaits("handle-of-Ratna")).isFalse();
        assertThat(account.awaits("handle-of-Attacker")).isTrue();
        account.confirm(NINE);
        assertThat(account.awaits("handle-of-Attacker")).isFalse();
    }

    @Test
    void ofStaffWakesWithThePasswordChosen() {
        var account =
                Account.appoint(7, new EmailAddress("budi@contoh.id"), new PersonName("Budi", null, null), null, NINE);

        account.resetPassword("hash", NINE);

        assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(account.agencyId()).contains(7L);
    }

    @Test
    void thatIsLockedIsNotFreedByANewPassword() {
        var account = Account.register(registration("Ratna"), NINE);
        account.confirm(NINE);
        account.lock();

        account.resetPassword("new", NINE);
        assertThat(account.status()).isEqualTo(AccountStatus.LOCKED);

        account.unlock();
        assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
        account.disable();
        assertThatThrownBy(account::lock).isInstanceOf(Conflict.class);
    }

    @Test
    void showsNoPersonalDataInTexts() {
        assertThat(Account.register(registration("Ratna"), NINE)).hasToString("APPLICANT account null");
        assertThat(registration("Ratna")).hasToString("Registration");
    }
}
