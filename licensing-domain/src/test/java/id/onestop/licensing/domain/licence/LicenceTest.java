package id.onestop.licensing.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.shared.Conflict;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LicenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

    private static final Map<LicenceStatus, Consumer<Licence>> VERBS = Map.of(
            LicenceStatus.VALID,
            it -> it.issue("cd".repeat(32), "CN=Penerbit", Applications.MONDAY_0900),
            LicenceStatus.REPLACED,
            earlier -> prepared().replace(earlier),
            LicenceStatus.VOID,
            Licence::giveUp);

    private static Licence prepared() {
        var licence = Licence.prepare(
                Applications.in(ApplicationStatus.IN_PROCESS),
                new Licence.Grant(
                        "503/0001/SIP-DS.1/DPMPTSP/2026",
                        9L,
                        VerificationCode.random(new SecureRandom()),
                        TODAY,
                        TODAY.plusYears(5)),
                new PrintedHolder(
                        41,
                        "dr. Sekar Ayuningtyas, Sp.A",
                        "Metro",
                        LocalDate.of(1986, 4, 21),
                        "Jl. Melati 1",
                        "Dokter Spesialis Anak",
                        "FB00000123456789",
                        null),
                new PracticePlace("Praktik Sekar", "Jl. Sudirman 1", 1, "Senin 08.00-12.00"),
                new Signatory(9, "Bagas Wirayudha", "Pembina", "197001011990011001", "Kepala Dinas", null),
                Applications.MONDAY_0900);
        return Applications.identify(licence, 77);
    }

    private static Licence in(LicenceStatus status) {
        var licence = prepared();
        switch (status) {
            case PREPARED -> {}
            case VALID -> VERBS.get(LicenceStatus.VALID).accept(licence);
            case REPLACED -> {
                VERBS.get(LicenceStatus.VALID).accept(licence);
                prepared().replace(licence);
            }
            case VOID -> licence.giveUp();
        }
        return licence;
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(LicenceStatus.values())
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesFromPreparedToValidOrVoidAndFromValidToReplaced(LicenceStatus from, LicenceStatus to) {
        var licence = in(from);
        boolean legal = switch (to) {
            case VALID, VOID -> from == LicenceStatus.PREPARED;
            case REPLACED -> from == LicenceStatus.VALID;
            case PREPARED -> false;
        };

        if (legal) {
            VERBS.get(to).accept(licence);
            assertThat(licence.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(licence))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("LICENCE_MOVE");
            assertThat(licence.status()).isEqualTo(from);
        }
    }

    @Test
    void remembersTheFileThatWasSignedAndByWhoseCertificate() {
        var licence = in(LicenceStatus.VALID);

        assertThat(licence.fileSha256()).isEqualTo("cd".repeat(32));
        assertThat(licence.certificateIssuer()).isEqualTo("CN=Penerbit");
        assertThat(licence.issuedAt()).isEqualTo(Applications.MONDAY_0900);
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED, 2026-12-07, UNKNOWN",
        "PREPARED, 2031-12-08, UNKNOWN",
        "VALID,    2026-12-07, VALID",
        "VALID,    2031-12-07, VALID",
        "VALID,    2031-12-08, EXPIRED",
        "REPLACED, 2026-12-07, REPLACED",
        "REPLACED, 2031-12-08, REPLACED",
        "VOID,     2026-12-07, UNKNOWN"
    })
    void showsStrangersWhatItIsOnADay(LicenceStatus status, LocalDate today, PublicStatus shown) {
        assertThat(in(status).statusOn(today)).isEqualTo(shown);
    }

    @Test
    void printsNobodysName() {
        assertThat(new PrintedHolder(41, "Sekar", "Metro", TODAY, "Jl.", "D", "S", null))
                .hasToString("Holder 41");
    }
}
