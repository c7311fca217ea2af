package id.onestop.licensing.ejb.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterEntry.Credits;
import id.onestop.licensing.domain.partner.RegisterEntry.Facility;
import id.onestop.licensing.domain.partner.RegisterEntry.State;
import id.onestop.licensing.domain.partner.RegisterEntry.Verification;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotJsonTest {

    private static final Instant NINE = Instant.parse("2026-12-07T02:00:00.123456Z");

    private static RegisterEntry full(String nik) {
        return new RegisterEntry(
                Register.SISDMK,
                State.FOUND,
                NINE,
                new Professional(
                        "Sekar \"Ayu\" Ayuningtyas",
                        nik,
                        LocalDate.of(1990, 1, 5),
                        "YZ00001647709423",
                        LocalDate.of(2030, 2, 28),
                        false,
                        "Dokter spesialis anak",
                        "Jl. Melati 3\nMetro"),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 1, 5),
                new Facility(Verification.YES, "RSUD Contoh"),
                new Credits(268, 250));
    }

    @Test
    void whatWasWrittenIsReadAgainButForTheIdentityNumber() {
        var read = SnapshotJson.read(SnapshotJson.write(new RegisterSnapshot(List.of(full("1872014501900001")))));

        assertThat(read.entries()).containsExactly(full("187201********01"));
    }

    @Test
    void aNumberThatARegisterMaskedItselfStaysAsItCame() {
        var text = SnapshotJson.write(new RegisterSnapshot(List.of(full("1872*"))));

        assertThat(SnapshotJson.read(text).entries().get(0).person().nik()).isEqualTo("1872*");
    }

    @Test
    void whatARegisterDoesNotSayIsNotThereAfterwardsEither() {
        var silent = RegisterEntry.unavailable(Register.MPPD, NINE);
        var unknown = RegisterEntry.notFound(Register.SATU_SEHAT, NINE);

        var text = SnapshotJson.write(new RegisterSnapshot(List.of(silent, unknown)));

        assertThat(text).doesNotContain("null");
        assertThat(SnapshotJson.read(text).entries()).containsExactly(silent, unknown);
    }

    @Test
    void anEmptySnapshotIsOne() {
        assertThat(SnapshotJson.read(SnapshotJson.write(new RegisterSnapshot(List.of())))
                        .entries())
                .isEmpty();
    }
}
