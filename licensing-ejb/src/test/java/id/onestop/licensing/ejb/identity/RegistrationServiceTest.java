package id.onestop.licensing.ejb.identity;

import static id.onestop.licensing.ejb.identity.Fakes.NIK;
import static id.onestop.licensing.ejb.identity.Fakes.PASSWORD;
import static id.onestop.licensing.ejb.identity.Fakes.RATNA;
import static id.onestop.licensing.ejb.identity.Fakes.ratna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegistrationServiceTest {

    private final Fakes fakes = new Fakes();
    private final RegistrationService service = fakes.registration;

    private AccountStatus status() {
        return fakes.accounts.findByEmail(new EmailAddress(RATNA)).orElseThrow().status();
    }

    @Nested
    class Registering {

        @Test
        void keepsTheNumberSealedAndThePasswordHashed() {
            service.register(ratna(), "10.0.0.1");

            var account = fakes.accounts.findByEmail(new EmailAddress(RATNA)).orElseThrow();
            assertThat(account.passwordHash().orElseThrow()).startsWith("$argon2id$");
            assertThat(account.nik().orElseThrow().cipherText())
                    .startsWith("v1.")
                    .doesNotContain(NIK);
            assertThat(account.phone()).hasToString("Optional[+6282…]");
        }

        @Test
        void mailsACodeThatNobodyCanReadInTheOutbox() {
            service.register(ratna(), "10.0.0.1");

            assertThat(fakes.templates()).containsExactly("account-code");
            assertThat(fakes.lastCode()).matches("[0-9]{6}");
            assertThat(fakes.last().parameters().get("sealed.code")).startsWith("v1.");
        }

        @Test
        void tellsAllFaultsAtOnce() {
            var command = new RegisterApplicant(
                    "187201********02", " ", null, null, null, null, "ratna", "12", "short", "id", false, false);

            assertThatThrownBy(() -> service.register(command, "10.0.0.1"))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            refused -> assertThat(refused.errors())
                                    .extracting(FieldError::field)
                                    .containsExactly(
                                            "nik",
                                            "fullName",
                                            "birthDate",
                                            "email",
                                            "phone",
                                            "password",
                                            "privacyNoticeRead"));
        }

        @Test
        void takesADoubtfulNumberOnceItIsConfirmed() {
            var doubtful = ratna("1872013201900001", RATNA, PASSWORD);
            assertThat(service.check(doubtful)).containsExactly(new FieldError("nik", "NIK_DOUBT_BIRTH_DIGITS"));

            var confirmed = new RegisterApplicant(
                    doubtful.nik(),
                    doubtful.fullName(),
                    null,
                    null,
                    LocalDate.of(1990, 1, 5),
                    null,
                    RATNA,
                    doubtful.phone(),
                    PASSWORD,
                    "id",
                    true,
                    true);
            assertThat(service.check(confirmed)).isEmpty();
        }

        @Test
        void isLimitedPerNetworkAddress() {
            for (int i = 0; i < 20; i++) {
                service.register(ratna(NIK, "r" + i + "@contoh.id", PASSWORD), "10.0.0.9");
            }

            assertThatThrownBy(() -> service.register(ratna(), "10.0.0.9"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.code()).isEqualTo("TOO_MANY_ATTEMPTS"));
            service.register(ratna(), "10.0.0.8");
        }
    }

    @Nested
    class KnownPeople {

        @Test
        void getAMailInsteadOfASecondAccount() {
            fakes.confirmed();

            String handle = service.register(
                    ratna("1872010501900001", RATNA.toUpperCase(java.util.Locale.ROOT), PASSWORD), "10.0.0.2");

            assertThat(handle).isNotBlank();
            assertThat(fakes.accounts.size()).isEqualTo(1);
            assertThat(fakes.last().template()).isEqualTo("account-exists");
        }

        @Test
        void areToldByMailAlsoWhenTheirNumberComesFromAnotherAddress() {
            long owner = fakes.confirmed().id();

            service.register(ratna(NIK, "other@contoh.id", PASSWORD), "10.0.0.2");

            assertThat(fakes.accounts.size()).isEqualTo(1);
            assertThat(fakes.last().template()).isEqualTo("account-exists");
            assertThat(fakes.last().accountId()).isEqualTo(owner);
        }

        @Test
        void areNotKeptOutByAnUnconfirmedRegistrationOfTheirNumber() {
            service.register(ratna(NIK, "squatter@contoh.id", PASSWORD), "10.0.0.2");

            fakes.confirmed();

            assertThat(status()).isEqualTo(AccountStatus.ACTIVE);
        }

        @Test
        void keepTheirNumberAgainstALateConfirmation() {
            String late = service.register(ratna(NIK, "late@contoh.id", PASSWORD), "10.0.0.2");
            String code = fakes.lastCode();
            fakes.confirmed();

            assertThatThrownBy(() -> service.confirm("late@contoh.id", late, code))
                    .isInstanceOf(RuleViolation.class);
            assertThat(fakes.last().template()).isEqualTo("account-exists");
        }
    }

    @Nested
    class Confirming {

        @Test
        void opensTheAccount() {
            assertThat(fakes.confirmed().status()).isEqualTo(AccountStatus.ACTIVE);
        }

        @Test
        void isRefusedInOneWayWhateverIsWrong() {
            String handle = service.register(ratna(), "10.0.0.1");
            String code = fakes.lastCode();
            String wrong = code.equals("000000") ? "000001" : "000000";

            for (var attempt : java.util.List.of(
                    new String[] {RATNA, handle, wrong},
                    new String[] {RATNA, "another", code},
                    new String[] {"nobody@contoh.id", handle, code},
                    new String[] {"no address", handle, code})) {
                assertThatThrownBy(() -> service.confirm(attempt[0], attempt[1], attempt[2]))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.code()).isEqualTo("CODE_WRONG"));
            }
            service.confirm(RATNA, handle, code);
        }

        @Test
        void acceptsACodeTypedWithABlank() {
            String handle = service.register(ratna(), "10.0.0.1");
            String code = fakes.lastCode();

            service.confirm(RATNA, handle, code.substring(0, 3) + " " + code.substring(3));

            assertThat(status()).isEqualTo(AccountStatus.ACTIVE);
        }

        @Test
        void doesNotOpenAnAccountWithSomebodyElsesPassword() {
            String own = service.register(ratna(), "10.0.0.1");
            service.register(ratna(NIK, RATNA, "the attacker's own password"), "10.6.6.6");
            String code = fakes.lastCode();

            assertThatThrownBy(() -> service.confirm(RATNA, own, code)).isInstanceOf(RuleViolation.class);
            assertThat(status()).isEqualTo(AccountStatus.PENDING_CONFIRMATION);
        }

        @Test
        void worksWithTheLatestCodeOnly() {
            String handle = service.register(ratna(), "10.0.0.1");
            String first = fakes.lastCode();
            service.resend(RATNA, handle, "10.0.0.1");
            String second = fakes.lastCode();

            if (!first.equals(second)) {
                assertThatThrownBy(() -> service.confirm(RATNA, handle, first)).isInstanceOf(RuleViolation.class);
            }
            service.confirm(RATNA, handle, second);
        }

        @Test
        void endsAfterHalfAnHour() {
            String handle = service.register(ratna(), "10.0.0.1");
            fakes.clock.forward(Duration.ofMinutes(30));

            assertThatThrownBy(() -> service.confirm(RATNA, handle, fakes.lastCode()))
                    .isInstanceOf(RuleViolation.class);
        }

        @Test
        void sendsNobodyMoreThanFiveMailsAnHour() {
            String handle = service.register(ratna(), "10.0.0.1");
            for (int i = 0; i < 10; i++) {
                service.resend(RATNA, handle, "10.0.0.1");
            }

            assertThat(fakes.notices).hasSize(5);
        }

        @Test
        void sendsNothingToStrangers() {
            service.resend("nobody@contoh.id", "handle", "10.0.0.1");

            assertThat(fakes.notices).isEmpty();
        }
    }
}
