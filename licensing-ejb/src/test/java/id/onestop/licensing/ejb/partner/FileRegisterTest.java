package id.onestop.licensing.ejb.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.partner.ComparedField;
import id.onestop.licensing.domain.partner.FieldResult;
import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterComparison;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterEntry.State;
import id.onestop.licensing.domain.partner.RegisterReport;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRegisterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-28T02:11:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 28);
    private static final Set<Register> ALL = EnumSet.allOf(Register.class);
    private static final String ADITYA = "1872011403870003";
    private static final String RATNA = "1872046209890002";

    private static FileRegister register(Map<Setting, String> settings) {
        var register = new FileRegister();
        register.settings = Settings.of(settings);
        register.clock = CLOCK;
        return register;
    }

    private static FileRegister demonstration() {
        return register(Map.of(
                Setting.PROFILE, "demonstration", Setting.CONFIG, System.getProperty("licensing.config", "../config")));
    }

    private static RegisterReport report(Professional answers, RegisterSnapshot snapshot) {
        return new RegisterComparison(TODAY, Map.of(Register.SATU_SEHAT, 90)).compare(answers, snapshot);
    }

    @Nested
    class In_the_demonstration {

        @Test
        void aditya_has_one_fault_his_address_in_sisdmk() {
            var answers = new Professional(
                    "Aditya Mahendra",
                    ADITYA,
                    LocalDate.of(1987, 3, 14),
                    "YZ00002214470918",
                    null,
                    true,
                    "Dokter spesialis penyakit dalam",
                    "Jl. Jenderal Sudirman No. 45, Imopuro, Metro Pusat");
            var report = report(answers, demonstration().lookUp(ADITYA, ALL));
            assertThat(report.differences()).singleElement().satisfies(difference -> {
                assertThat(difference.field()).isEqualTo(ComparedField.PRACTICE_ADDRESS);
                assertThat(difference.differing()).containsExactly(Register.SISDMK);
            });
            assertThat(report.field(ComparedField.NIK).orElseThrow().registers())
                    .extracting(value -> value.result())
                    .containsExactly(FieldResult.SAME, FieldResult.MATCHES_MASK, FieldResult.SAME);
            assertThat(report.checks()).allMatch(check -> check.outcome().name().equals("MET"));
        }

        @Test
        void ratna_agrees_everywhere() {
            var answers = new Professional(
                    "Ratna Puspitasari",
                    RATNA,
                    LocalDate.of(1989, 9, 22),
                    "YZ00001647709423",
                    null,
                    true,
                    "Dokter spesialis anak",
                    "Jl. Ahmad Yani No. 18, Iring Mulyo, Metro Timur");
            assertThat(report(answers, demonstration().lookUp(RATNA, ALL)).agrees())
                    .isTrue();
        }

        @Test
        void a_stranger_is_not_found() {
            assertThat(demonstration().lookUp("1471010101900001", ALL).entries())
                    .extracting(RegisterEntry::state)
                    .containsOnly(State.NOT_FOUND);
        }
    }

    @Test
    void production_knows_nothing_and_concludes_nothing() {
        var snapshot = register(Map.of()).lookUp(ADITYA, ALL);
        assertThat(snapshot.incomplete()).isTrue();
        assertThat(report(Professional.NOTHING, snapshot).checks())
                .allMatch(check -> check.outcome().name().equals("UNKNOWN"));
    }

    @Test
    void a_file_that_is_gone_is_a_register_that_is_silent(@TempDir Path empty) {
        var register = register(Map.of(Setting.PROFILE, "demonstration", Setting.CONFIG, empty.toString()));
        assertThat(register.lookUp(ADITYA, Set.of(Register.MPPD)).incomplete()).isTrue();
    }

    @Test
    void a_fault_of_the_file_is_told_with_its_line() {
        var text = """
            people:
              - nik: "123"
                registers:
                  - register: SATU_SEHAT
                    profileUpdated: last week
            """;
        assertThatThrownBy(() -> RegisterFile.read("registers.yaml", text, CLOCK))
                .isInstanceOf(YamlRefused.class)
                .hasMessageContaining("sixteen digits")
                .hasMessageContaining("-10d");
    }

    @Test
    void relative_dates_count_from_today() {
        var text = """
            people:
              - nik: "1872011403870003"
                registers:
                  - register: SATU_SEHAT
                    profileUpdated: -10d
                    strValidUntil: +2y
            """;
        var entry = RegisterFile.read("r.yaml", text, CLOCK)
                .entry(ADITYA, Register.SATU_SEHAT)
                .orElseThrow();
        assertThat(entry.profileUpdatedOn()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(entry.person().strValidUntil()).isEqualTo(LocalDate.of(2028, 12, 28));
    }
}
