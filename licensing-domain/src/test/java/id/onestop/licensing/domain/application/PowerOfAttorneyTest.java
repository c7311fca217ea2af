package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.PowerOfAttorney.Party;
import id.onestop.licensing.domain.application.PowerOfAttorney.Scope;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PowerOfAttorneyTest {

    private static final Instant NINE = Instant.parse("2026-12-07T02:00:00Z");
    private static final Scope SCOPE = new Scope(1, "dokter", ApplicationKind.NEW);
    private static final Party SEKAR = new Party(10, "dr. Sekar");
    private static final Party BIMA = new Party(11, "Bima");

    private final PowerOfAttorney power = PowerOfAttorney.online(SCOPE, SEKAR, "ABCD", NINE);

    @Test
    void isTakenOnceByWhoBringsTheCode() {
        power.take(BIMA, NINE);

        assertThat(power.proxy()).contains(BIMA);
        assertThat(power.principal()).isEqualTo(SEKAR);
        refused(() -> power.take(new Party(12, "Citra"), NINE), "PROXY_CODE_WRONG");
    }

    @Test
    void isNotTakenByThePrincipal() {
        refused(() -> power.take(SEKAR, NINE), "PROXY_SELF");
    }

    @Test
    void isNotTakenAfterAWeekNorOnceItEnded() {
        refused(() -> power.take(BIMA, NINE.plus(PowerOfAttorney.CODE_LIFETIME)), "PROXY_CODE_WRONG");
        power.end(NINE.plus(Duration.ofHours(1)));
        refused(() -> power.take(BIMA, NINE.plus(Duration.ofHours(2))), "PROXY_CODE_WRONG");
    }

    @Test
    void isForOneApplication() {
        power.bind("MTR-1");
        power.bind("MTR-1");

        assertThatThrownBy(() -> power.bind("MTR-2")).isInstanceOf(Conflict.class);
    }

    @Test
    void onPaperNamesBothAtOnce() {
        var paper = PowerOfAttorney.onPaper(SCOPE, SEKAR, BIMA, LocalDate.of(2026, 12, 1), 20, NINE);

        assertThat(paper.proxy()).contains(BIMA);
        assertThat(paper.letterDate()).contains(LocalDate.of(2026, 12, 1));
        refused(() -> PowerOfAttorney.onPaper(SCOPE, SEKAR, SEKAR, LocalDate.of(2026, 12, 1), 20, NINE), "PROXY_SELF");
    }

    private static void refused(Runnable act, String code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
