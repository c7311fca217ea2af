package id.onestop.licensing.ejb.identity;

import static id.onestop.licensing.ejb.identity.Fakes.PASSWORD;
import static id.onestop.licensing.ejb.identity.Fakes.RATNA;
import static id.onestop.licensing.ejb.identity.Fakes.ratna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.identity.SignInOutcome.ConfirmationNeeded;
import id.onestop.licensing.ejb.identity.SignInOutcome.Refused;
import id.onestop.licensing.ejb.identity.SignInOutcome.SignedIn;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignInServiceTest {

    private final Fakes fakes = new Fakes();

    private SignInOutcome attempt(String email, String password, String address) {
        return fakes.signIn.signIn(new SignIn(email, password, address));
    }

    private SignInOutcome wrong(String email, String address) {
        return attempt(email, "wrong password here", address);
    }

    @Test
    void givesTheFactsOfTheAccount() {
        long id = fakes.confirmed().id();

        assertThat(attempt(" RATNA@contoh.id ", PASSWORD, "10.0.0.1"))
                .isInstanceOfSatisfying(SignedIn.class, signedIn -> {
                    assertThat(signedIn.principal()).isEqualTo("account:" + id);
                    assertThat(signedIn.displayName()).isEqualTo("dr. Ratna Puspitasari, Sp.A");
                });
    }

    @Test
    void refusesAllFailuresAlike() {
        fakes.confirmed().lock();

        assertThat(attempt(RATNA, PASSWORD, "10.0.0.1")).isEqualTo(new Refused());
        assertThat(wrong(RATNA, "10.0.0.1")).isEqualTo(new Refused());
        assertThat(wrong("nobody@contoh.id", "10.0.0.1")).isEqualTo(new Refused());
        assertThat(wrong("no address", "10.0.0.1")).isEqualTo(new Refused());
    }

    @Test
    void asksForTheConfirmationOnlyAfterTheRightPassword() {
        fakes.registration.register(ratna(), "10.0.0.1");

        assertThat(wrong(RATNA, "10.0.0.1")).isEqualTo(new Refused());
        var needed = (ConfirmationNeeded) attempt(RATNA, PASSWORD, "10.0.0.1");
        fakes.registration.confirm(RATNA, needed.handle(), fakes.lastCode());
        assertThat(attempt(RATNA, PASSWORD, "10.0.0.1")).isInstanceOf(SignedIn.class);
    }

    @Test
    void renewsAHashWithOldParameters() {
        var account = fakes.confirmed();
        fakes.settings.settings = Settings.of(Map.of(Setting.PASSWORD_MEMORY_KIB, "128", Setting.PASSWORD_PASSES, "1"));

        attempt(RATNA, PASSWORD, "10.0.0.1");

        assertThat(account.passwordHash().orElseThrow()).startsWith("$argon2id$v=19$m=128,");
        assertThat(attempt(RATNA, PASSWORD, "10.0.0.1")).isInstanceOf(SignedIn.class);
    }

    @Nested
    class LockOut {

        @Test
        void holdsTheRightPasswordBackAfterFiveWrongOnes() {
            fakes.confirmed();
            for (int i = 0; i < 5; i++) {
                wrong(RATNA, "10.0.0." + i);
            }

            assertThat(attempt(RATNA, PASSWORD, "10.0.0.9")).isEqualTo(new Refused());
            fakes.clock.forward(Duration.ofMinutes(15));
            assertThat(attempt(RATNA, PASSWORD, "10.0.0.9")).isInstanceOf(SignedIn.class);
        }

        @Test
        void countsUnknownAccountsLikeKnownOnes() {
            for (int i = 0; i < 5; i++) {
                wrong(RATNA, "10.0.0.1");
            }
            fakes.confirmed();

            assertThat(attempt(RATNA, PASSWORD, "10.0.0.1")).isEqualTo(new Refused());
        }

        @Test
        void holdsAnAddressBackThatTriesManyAccounts() {
            fakes.confirmed();
            for (int i = 0; i < 30; i++) {
                wrong("somebody" + i + "@contoh.id", "10.6.6.6");
            }

            assertThat(attempt(RATNA, PASSWORD, "10.6.6.6")).isEqualTo(new Refused());
            assertThat(attempt(RATNA, PASSWORD, "10.0.0.1")).isInstanceOf(SignedIn.class);
        }

        @Test
        void forgetsFailuresAfterAGoodSignIn() {
            fakes.confirmed();
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 4; i++) {
                    wrong(RATNA, "10.0.0.1");
                }
                assertThat(attempt(RATNA, PASSWORD, "10.0.0.1")).isInstanceOf(SignedIn.class);
            }
        }
    }

    @Nested
    class LostPasswords {

        private static final String NEW = "empat kata yang baru";

        @Test
        void areReplacedWithACode() {
            fakes.confirmed();
            fakes.passwordService.requestCode(RATNA, "10.0.0.1");
            assertThat(fakes.last().template()).isEqualTo("password-code");

            fakes.passwordService.choose(RATNA, fakes.lastCode(), NEW, "10.0.0.1");

            assertThat(attempt(RATNA, PASSWORD, "10.0.0.1")).isEqualTo(new Refused());
            assertThat(attempt(RATNA, NEW, "10.0.0.1")).isInstanceOf(SignedIn.class);
        }

        @Test
        void endWhatWasBegunUnderThem() {
            var account = fakes.confirmed();
            int before = account.credentialEpoch();
            assertThat(fakes.epochs.isCurrent(account.id(), before)).isTrue();
            fakes.passwordService.requestCode(RATNA, "10.0.0.1");

            fakes.passwordService.choose(RATNA, fakes.lastCode(), NEW, "10.0.0.1");

            assertThat(fakes.epochs.isCurrent(account.id(), before))
                    .as("at once")
                    .isFalse();
            assertThat(fakes.revoked).containsExactly(account.id());
            assertThat(attempt(RATNA, NEW, "10.0.0.1"))
                    .isInstanceOfSatisfying(
                            SignedIn.class, in -> assertThat(in.epoch()).isEqualTo(account.credentialEpoch()));
        }

        @Test
        void thatAreOnlyHashedAnewEndNothing() {
            var account = fakes.confirmed();
            int before = account.credentialEpoch();
            fakes.settings.settings =
                    Settings.of(Map.of(Setting.PASSWORD_MEMORY_KIB, "128", Setting.PASSWORD_PASSES, "1"));

            attempt(RATNA, PASSWORD, "10.0.0.1");

            assertThat(fakes.epochs.isCurrent(account.id(), before)).isTrue();
            assertThat(fakes.revoked).isEmpty();
        }

        @Test
        void ofStrangersAnswerTheSameAndSendNothing() {
            fakes.passwordService.requestCode("nobody@contoh.id", "10.0.0.1");

            assertThat(fakes.notices).isEmpty();
            assertThatThrownBy(() -> fakes.passwordService.choose("nobody@contoh.id", "123456", NEW, "10.0.0.1"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.code()).isEqualTo("CODE_WRONG"));
        }
    }
}
