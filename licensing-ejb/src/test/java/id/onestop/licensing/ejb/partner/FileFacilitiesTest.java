package id.onestop.licensing.ejb.partner;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.partner.FacilityEntry;
import id.onestop.licensing.domain.partner.FacilityEntry.State;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileFacilitiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-28T02:11:00Z"), ZoneId.of("Asia/Jakarta"));

    private static FacilityEntry lookUp(String profile, String number) {
        var facilities = new FileFacilities();
        facilities.settings = Settings.of(
                Map.of(Setting.PROFILE, profile, Setting.CONFIG, System.getProperty("licensing.config", "../config")));
        facilities.clock = CLOCK;
        return facilities.lookUp(number);
    }

    @Test
    void knowAFacilityHoweverItsNumberIsWritten() {
        var found = lookUp("demonstration", "440 / 0117 / klinik / 2024");

        assertThat(found.state()).isEqualTo(State.FOUND);
        assertThat(found.name()).isEqualTo("Laboratorium Klinik Harapan Metro");
        assertThat(found.validUntil()).isEqualTo(LocalDate.of(2029, 12, 28));
    }

    @Test
    void sayThatTheyDoNotKnowANumber() {
        assertThat(lookUp("demonstration", "440/9999/X").state()).isEqualTo(State.NOT_FOUND);
    }

    @Test
    void giveNoAnswerInProduction() {
        assertThat(lookUp("production", "440/0117/KLINIK/2024").state()).isEqualTo(State.UNAVAILABLE);
    }
}
