package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Findings of the publication gate")
class GateFindingsTest {

    private static final Path SOURCES = Path.of("src/main/java/id/onestop/licensing/domain/catalogue");
    private static final Pattern CODE =
            Pattern.compile("\"((?:WF|STD|STF|LAW|TXT|CON|NTF|NUM|REQ|FRM|REV|SLA|SRV|ESC|ENG)-\\d{2})\"");

    @Test
    void are_of_the_rules_that_are_counted() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(code -> written.add(code.replace("\"", "")));
            }
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(PublicationGate.RULES);
    }

    @Nested
    class A_cut_arrow {

        private final Sketch sketch = cut("verifikasi");

        private static Sketch cut(String step) {
            var sketch = Sketch.electronic();
            sketch.step(step).next.clear();
            return sketch;
        }

        @Test
        void is_one_cause_with_everything_that_follows_from_it() {
            var findings = sketch.findings();
            var causes = findings.stream()
                    .filter(finding -> finding.cause().isEmpty())
                    .toList();

            assertThat(findings).hasSizeGreaterThan(4);
            assertThat(causes).singleElement().satisfies(cause -> {
                assertThat(cause.code()).isEqualTo("WF-02");
                assertThat(cause.place()).isEqualTo("workflow/steps/verifikasi#next");
                assertThat(findings)
                        .filteredOn(finding -> finding != cause)
                        .extracting(Finding::cause)
                        .containsOnly(cause.key());
            });
        }

        @Test
        void hides_no_fault_of_its_own() {
            sketch.reasons = List.of();

            assertThat(sketch.findings())
                    .filteredOn(finding -> finding.cause().isEmpty())
                    .extracting(Finding::code)
                    .containsExactlyInAnyOrder("WF-02", "WF-28");
        }

        @Test
        void by_a_wrong_name_is_told_as_the_wrong_name() {
            sketch.step("verifikasi").next.add("entah");

            assertThat(sketch.findings())
                    .filteredOn(finding -> finding.cause().isEmpty())
                    .extracting(Finding::code)
                    .containsExactly("WF-03");
        }

        @Test
        void before_a_hand_over_that_does_not_exist_is_told_once() {
            var endless = Sketch.electronic();
            endless.steps.removeIf(step -> step.code.equals("unduh"));
            endless.survey = false;
            endless.steps.removeIf(step -> step.code.equals("survei"));
            endless.linked();

            assertThat(endless.findings())
                    .filteredOn(finding -> finding.code().equals("WF-02"))
                    .hasSizeGreaterThan(1)
                    .filteredOn(finding -> finding.cause().isEmpty())
                    .extracting(Finding::place)
                    .containsExactly("workflow/steps/tanda-tangan#next");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WF-18, workflow/steps/periksa#actor",
        "WF-11, workflow/steps/putusan#post",
        "WF-12, clock#pauses",
        "WF-28, workflow/steps/putusan#mayReject",
        "REQ-01, requirements/khusus#condition/kinds",
        "REQ-02, requirements/bpjs#eitherOr",
        "LAW-06, requirements/str#basis",
        "SRV-02, product#survey/beforeDownload",
        "STD-01, standard/free/FACILITIES#items",
        "CON-01, standard#complaints/channels"
    })
    void name_the_field_where_they_are_mended(String code, String place) {
        assertThat(faulty().findings())
                .filteredOn(finding -> finding.code().equals(code))
                .first()
                .extracting(Finding::place)
                .isEqualTo(place);
    }

    private static Sketch faulty() {
        var sketch = Sketch.electronic();
        sketch.step("periksa").actor = Actor.APPLICANT;
        sketch.people.put("kepala", new HashSet<>());
        sketch.pauses = Set.of(ClockPause.TECHNICAL_RECOMMENDATION);
        sketch.reasons = List.of();
        sketch.requirements.add(Sketch.requirement(
                "khusus",
                new Condition(Set.of(ApplicationKind.REVOCATION), Set.of(), null, (ShownWhen) null),
                null,
                ""));
        sketch.requirements.add(Sketch.requirement("bpjs", Condition.ALWAYS, "bpjs", ""));
        sketch.requirements.add(Sketch.requirement("str", Condition.ALWAYS, null, "UU 17/2023"));
        sketch.survey = false;
        sketch.facilities = "";
        sketch.complaints = List.of("Surel: lain@lain.example.id");
        return sketch;
    }
}
