package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Formats")
class FormatsTest {

    private static final Instant MOMENT = Instant.parse("2026-12-28T03:15:00Z");

    private final Formats indonesian = Formats.in(Languages.INDONESIAN, ZoneId.of("Asia/Jakarta"));
    private final Formats english = Formats.in(Languages.ENGLISH, ZoneId.of("Asia/Jayapura"));

    @Test
    void write_moments_in_the_zone_of_the_agency() {
        assertThat(indonesian.dateTime(MOMENT)).isEqualTo("Senin, 28 Desember 2026, 10.15 WIB");
        assertThat(indonesian.shortDate(MOMENT)).isEqualTo("Sen 28 Des");
        assertThat(english.dateTime(MOMENT)).isEqualTo("Monday, 28 December 2026, 12.15 WIT");
    }

    @ParameterizedTest
    @CsvSource({"45, 45 menit, 45 min", "120, 2 jam, 2 h", "275, 4 jam 35 menit, 4 h 35 min"})
    void write_durations(long minutes, String inIndonesian, String inEnglish) {
        assertThat(indonesian.duration(Duration.ofMinutes(minutes))).isEqualTo(inIndonesian);
        assertThat(english.duration(Duration.ofMinutes(minutes))).isEqualTo(inEnglish);
    }

    @Test
    void write_numbers_as_the_language_does() {
        assertThat(indonesian.number(1234.5)).isEqualTo("1.234,5");
        assertThat(indonesian.money(10_000)).isEqualTo("Rp10.000");
        assertThat(indonesian.money(0)).isEqualTo("Gratis");
        assertThat(english.size(3_540_000)).isEqualTo("3.5 MB");
    }
}
