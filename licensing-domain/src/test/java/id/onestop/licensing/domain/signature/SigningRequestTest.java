package id.onestop.licensing.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningRequestTest {

    private static final Instant BUSINESS = Instant.parse("2026-12-29T04:32:00Z");
    private static final Instant NOW = Instant.parse("2026-08-01T01:00:00Z");
    private static final Instant LEASE = NOW.plusSeconds(120);
    private static final Instant LATER = LEASE.plusSeconds(1);
    private static final Sha256 SHA = Sha256.ofText("signed");
    private static final Sha256 OTHER = Sha256.ofText("signed again");
    private static final SignatureEvidence PROOF =
            new SignatureEvidence("local-certificate", null, "CN=Bagas", "CN=Otoritas", "0a", NOW);

    private static final SigningIntent INTENT = new SigningIntent(61, 123, 45, 9);

    private final SigningRequest request = SigningRequest.intend(INTENT, LEASE, BUSINESS);

    private static void refused(Class<? extends LicensingException> kind, String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        kind, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Nested
    class Transitions {

        private final List<String> permitted = List.of(
                "INTENT>SIGNING",
                "INTENT>FAILED",
                "INTENT>ABANDONED",
                "SIGNING>SIGNING",
                "SIGNING>FAILED",
                "SIGNING>RECORDED",
                "SIGNING>ABANDONED",
                "FAILED>SIGNING",
                "FAILED>RECORDED",
                "FAILED>ABANDONED");

        @ParameterizedTest
        @EnumSource
        void areTheseAndNoOthers(SigningStatus from) {
            assertThat(Arrays.stream(SigningStatus.values())
                            .filter(to -> SigningTransitions.permits(from, to))
                            .map(to -> from + ">" + to))
                    .containsExactlyElementsOf(permitted.stream()
                            .filter(move -> move.startsWith(from + ">"))
                            .toList());
        }
    }

    @Nested
    class Claiming {

        @Test
        void givesTheRightToSignForAWhile() {
            assertThat(request.claim(NOW, LEASE)).isEqualTo(1);

            assertThat(request.status()).isEqualTo(SigningStatus.SIGNING);
            assertThat(request.leaseUntil()).contains(LEASE);
        }

        @Test
        void isRefusedWhileSomebodySigns() {
            request.claim(NOW, LEASE);

            refused(Conflict.class, "SIGNING_UNDER_WAY", () -> request.claim(LEASE.minusMillis(1), LATER));
        }

        @Test
        void isGrantedAgainWhenTheLeaseIsOver() {
            request.claim(NOW, LEASE);

            assertThat(request.claim(LEASE, LATER)).isEqualTo(2);
            assertThat(request.leaseUntil()).contains(LATER);
        }

        @Test
        void waitsForTheMomentOfTheNextTry() {
            request.fail(request.claim(NOW, LEASE), "PROVIDER_UNAVAILABLE", LATER, BUSINESS);

            refused(RuleViolation.class, "SIGNING_RETRY_LATER", () -> request.claim(LEASE, LATER));
            assertThat(request.claim(LATER, LATER.plusSeconds(60))).isEqualTo(2);
            assertThat(request.retryAt()).isEmpty();
        }

        @Test
        void isRefusedForeverOnceASignatureIsRecorded() {
            request.claim(NOW, LEASE);
            request.record(SHA, PROOF, BUSINESS);

            refused(Conflict.class, "SIGNING_RECORDED", () -> request.claim(LATER, LATER));
        }
    }

    @Nested
    class Recording {

        @Test
        void keepsTheSignature() {
            request.claim(NOW, LEASE);

            assertThat(request.record(SHA, PROOF, BUSINESS))
                    .contains(new SigningEvent.Recorded(0, INTENT, SHA, PROOF, BUSINESS));
            assertThat(request.status()).isEqualTo(SigningStatus.RECORDED);
            assertThat(request.signed()).contains(SHA);
            assertThat(request.evidence()).contains(PROOF);
            assertThat(request.leaseUntil()).isEmpty();
        }

        @Test
        void changesNothingTheSecondTime() {
            request.claim(NOW, LEASE);
            request.record(SHA, PROOF, BUSINESS);

            assertThat(request.record(OTHER, PROOF, BUSINESS)).isEmpty();
            assertThat(request.signed()).contains(SHA);
        }

        @Test
        void acceptsASignerWhoWasGivenUpForDead() {
            request.claim(NOW, LEASE);
            request.interrupt(LATER, BUSINESS);

            assertThat(request.record(SHA, PROOF, BUSINESS)).isPresent();
            assertThat(request.lastError()).isEmpty();
        }

        @Test
        void keepsTheFirstOfTwoSigners() {
            request.claim(NOW, LEASE);
            request.claim(LATER, LATER.plusSeconds(60));

            assertThat(request.record(SHA, PROOF, BUSINESS)).isPresent();
            assertThat(request.record(OTHER, PROOF, BUSINESS)).isEmpty();
            assertThat(request.fail(2, "PROVIDER_UNAVAILABLE", LATER, BUSINESS)).isEmpty();
            assertThat(request.status()).isEqualTo(SigningStatus.RECORDED);
        }

        @Test
        void isRefusedWithoutAClaim() {
            refused(Conflict.class, "SIGNING_MOVE", () -> request.record(SHA, PROOF, BUSINESS));
        }

        @Test
        void isRefusedOnceTheNumberIsVoided() {
            request.claim(NOW, LEASE);
            request.abandon("dikembalikan", LATER, BUSINESS);

            refused(Conflict.class, "SIGNING_ABANDONED", () -> request.record(SHA, PROOF, BUSINESS));
        }
    }

    @Nested
    class Failing {

        @Test
        void keepsTheReasonAndTheMomentOfTheNextTry() {
            int attempt = request.claim(NOW, LEASE);

            assertThat(request.fail(attempt, "WRONG_PASSPHRASE", NOW, BUSINESS))
                    .contains(new SigningEvent.Failed(0, INTENT, 1, "WRONG_PASSPHRASE", BUSINESS));
            assertThat(request.lastError()).contains("WRONG_PASSPHRASE");
            assertThat(request.retryAt()).contains(NOW);
            assertThat(request.leaseUntil()).isEmpty();
        }

        @Test
        void ofAnOvertakenAttemptTouchesNothing() {
            int first = request.claim(NOW, LEASE);
            request.claim(LATER, LATER.plusSeconds(60));

            assertThat(request.fail(first, "PROVIDER_UNAVAILABLE", LATER, BUSINESS))
                    .isEmpty();
            assertThat(request.status()).isEqualTo(SigningStatus.SIGNING);
            assertThat(request.leaseUntil()).contains(LATER.plusSeconds(60));
        }
    }

    @Nested
    class Interrupting {

        @Test
        void setsFreeWhatNobodyClaimed() {
            refused(Conflict.class, "SIGNING_UNDER_WAY", () -> request.interrupt(NOW, BUSINESS));

            assertThat(request.interrupt(LATER, BUSINESS).code()).isEqualTo(SigningRequest.INTERRUPTED);
            assertThat(request.claim(LATER, LATER.plusSeconds(60))).isEqualTo(1);
        }

        @Test
        void setsFreeASignerWhoNeverCameBack() {
            request.claim(NOW, LEASE);
            refused(Conflict.class, "SIGNING_UNDER_WAY", () -> request.interrupt(NOW, BUSINESS));

            request.interrupt(LATER, BUSINESS);

            assertThat(request.status()).isEqualTo(SigningStatus.FAILED);
            assertThat(request.claim(LATER, LATER.plusSeconds(60))).isEqualTo(2);
        }

        @Test
        void isRefusedOnceASignatureIsRecorded() {
            request.claim(NOW, LEASE);
            request.record(SHA, PROOF, BUSINESS);

            refused(Conflict.class, "SIGNING_RECORDED", () -> request.interrupt(LATER, BUSINESS));
        }
    }

    @Nested
    class Abandoning {

        @Test
        void namesTheNumberToVoid() {
            assertThat(request.abandon("dikembalikan", NOW, BUSINESS))
                    .isEqualTo(new SigningEvent.Abandoned(0, INTENT, "dikembalikan", BUSINESS));
            assertThat(request.status()).isEqualTo(SigningStatus.ABANDONED);
        }

        @Test
        void waitsForASignerWhoMayStillComeBack() {
            request.claim(NOW, LEASE);

            refused(Conflict.class, "SIGNING_UNDER_WAY", () -> request.abandon("dikembalikan", NOW, BUSINESS));
        }

        @Test
        void isRefusedOnceASignatureIsRecorded() {
            request.claim(NOW, LEASE);
            request.record(SHA, PROOF, BUSINESS);

            refused(Conflict.class, "SIGNING_RECORDED", () -> request.abandon("terlambat", LATER, BUSINESS));
        }
    }
}
