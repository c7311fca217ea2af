package id.onestop.licensing.ejb.installation;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.ejb.installation.DemonstrationFile.Citizen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationPlanTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Nested
    class Plan {

        private final DemonstrationPlan plan;
        private final String registers;

        Plan() throws IOException {
            var demo = Path.of(System.getProperty("licensing.config"), "demo");
            plan = DemonstrationPlan.read("files.yaml", Files.readString(demo.resolve("files.yaml")));
            registers = Files.readString(demo.resolve("registers.yaml"));
        }

        @Test
        void hasFilesOfBothAgenciesAtEveryStage() {
            assertThat(plan.files()).hasSizeBetween(12, 20);
            assertThat(plan.files().stream().map(DemonstrationPlan.Planned::agency))
                    .contains("metro", "pekanbaru");
            assertThat(plan.files().stream().map(DemonstrationPlan.Planned::stage))
                    .contains("DRAFT", "HANDED_IN", "RETURNED", "periksa", "verifikasi", "keputusan", "ISSUED")
                    .contains("HANDED_OVER", "penyerahan");
        }

        @Test
        void namesNobodyTwiceAndEverybodyWithASoundNumberThatTheRegistersKnow() {
            assertThat(plan.people()).extracting(Citizen::email).doesNotHaveDuplicates();
            assertThat(plan.people()).extracting(Citizen::nik).doesNotHaveDuplicates();
            assertThat(plan.people()).allSatisfy(person -> {
                assertThat(Nik.faultOf(person.nik())).isEmpty();
                assertThat(registers).contains("nik: \"" + person.nik() + "\"");
            });
            assertThat(plan.people())
                    .extracting(Citizen::email)
                    .containsAll(plan.files().stream()
                            .map(DemonstrationPlan.Planned::holder)
                            .toList());
        }
    }

    @Nested
    class Day {

        @ParameterizedTest
        @CsvSource({
            // Sunday evening: one working day ago was Friday
            "2026-11-22T14:20:00Z, 1, 08:20, 2026-11-20T01:20:00Z",
            "2026-11-22T14:20:00Z, 3, 08:20, 2026-11-18T01:20:00Z",
            "2026-11-24T03:00:00Z, 2, 20:15, 2026-11-20T13:15:00Z"
        })
        void beginsSoManyWorkingDaysAgo(Instant now, int ago, LocalTime at, Instant begins) {
            assertThat(new DemonstrationDay(now, WIB, ago, at).moment()).isEqualTo(begins);
        }

        @ParameterizedTest
        @CsvSource({
            // within the morning; over the rest; after closing on Friday; in the evening
            "3, 08:20, 48, 2026-11-18T02:08:00Z",
            "3, 11:00, 48, 2026-11-18T06:13:00Z",
            "1, 15:20, 48, 2026-11-23T01:53:00Z",
            "3, 20:15, 48, 2026-11-19T01:53:00Z"
        })
        void officialsWorkInOfficeHours(int ago, LocalTime at, int minutes, Instant done) {
            var day = new DemonstrationDay(Instant.parse("2026-11-22T14:20:00Z"), WIB, ago, at);
            boolean past = day.atOffice(minutes);
            assertThat(day.moment()).isEqualTo(done);
            assertThat(past).isEqualTo(done.isBefore(Instant.parse("2026-11-22T14:20:00Z")));
        }
    }
}
