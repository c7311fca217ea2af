package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationGateTest {

    private static final Map<String, Integer> EVERYBODY = Map.of(
            "front-office", 1,
            "penata-perizinan", 3,
            "koordinator", 1,
            "kepala-dinas", 1,
            "administrator", 1,
            "perekomendasi", 1);

    @Test
    void metrosStandardPassesWithTwoWarnings() {
        assertThat(check(Metro.specialist(), EVERYBODY))
                .noneMatch(Finding::refuses)
                .extracting(Finding::code, finding -> finding.where().id())
                .containsExactly(
                        tuple("STF-02", "Jumlah pelaksana, \"Petugas Front Office\""),
                        tuple("TXT-03", "Komponen Dasar Hukum"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WF-01 | a step no path leads to                  | next: [survei]                    | next: [unduh]
        WF-02 | a line that ends before the hand-over    | next: [unduh]                     | input: {id: a, en: a}
        WF-04 | no way in                                | kind: INTAKE                      | kind: PARAF
        WF-05 | one person decides alone                 | mayReject: true                   | mayReject: true
        WF-06 | nobody signs                             | kind: SIGNATURE                   | kind: PARAF
        WF-07 | the number after an electronic signature | point: BEFORE_SIGNATURE           | point: AFTER_SIGNATURE
        WF-07 | no numbering at all                      | kind: NUMBERING                   | kind: PARAF
        WF-12 | a return that does not stop the clock    | pauses: [RETURNED, TECHNICAL      | pauses: [TECHNICAL
        SLA-01 | budgets beyond the promise              | budget: {amount: 4, unit: HOURS}  | budget: {amount: 12, unit: HOURS}
        NUM-02 | a pattern without a year                | SIP-DS.{ordinal}/DPMPTSP/{year}   | SIP-DS.{ordinal}/DPMPTSP
        STD-01 | an empty component                      | key: FACILITIES\\n                | key: CONTROL\\n
        STD-02 | a component twice                       | {key: FEE, title                  | {key: TIME, title
        """)
    void refuses(String code, String what, String written, String instead) {
        String text = code.equals("WF-05")
                ? Metro.text().replace("approving: true", "approving: false")
                : Metro.with(lines(written), lines(instead));
        assertThat(check(read(text), EVERYBODY))
                .as(what)
                .filteredOn(Finding::refuses)
                .isNotEmpty()
                .extracting(Finding::code)
                .contains(code);
    }

    @Test
    void silenceThatGrantsIsLookedAtUntilItsLawIsConfirmed() {
        var unsure = Metro.specialistWith("deemedDecision: false", "deemedDecision: {day: 5, basis: SKB}");
        assertThat(check(unsure, EVERYBODY))
                .noneMatch(Finding::refuses)
                .extracting(Finding::code)
                .contains("SLA-05")
                .doesNotContain("SLA-06");
        var early = read(Metro.with("deemedDecision: false", "deemedDecision: {day: 2, basis: SKB, confirmed: true}")
                .replaceFirst("kind: HEAD, of: LIMIT, used: 95", "kind: HEAD, of: LIMIT, used: 50"));
        assertThat(check(early, EVERYBODY))
                .extracting(Finding::code)
                .contains("SLA-06")
                .doesNotContain("SLA-05");
    }

    @Test
    void everyFindingSaysWhereWhyAndWhatToDoInBothLanguages() {
        var findings = check(read(Metro.with("next: [survei]", "next: [unduh]")), Map.of("koordinator", 1));
        assertThat(findings).hasSizeGreaterThan(3).allSatisfy(finding -> {
            for (var words : List.of(finding.where(), finding.why(), finding.cure())) {
                assertThat(words.id()).isNotBlank();
                assertThat(words.en()).isNotBlank();
            }
        });
    }

    @Test
    void errorsComeFirst() {
        var findings = check(read(Metro.with("next: [survei]", "next: [unduh]")), EVERYBODY);
        assertThat(findings).first().extracting(Finding::code).isEqualTo("WF-01");
        assertThat(findings).last().extracting(Finding::refuses).isEqualTo(false);
    }

    @Nested
    class People {

        @Test
        void aPostWithoutAHolderRefuses() {
            var holders = new HashMap<>(EVERYBODY);
            holders.put("koordinator", 0);
            assertThat(check(Metro.specialist(), holders))
                    .filteredOn(Finding::refuses)
                    .extracting(Finding::code)
                    .containsExactly("WF-11");
        }

        @Test
        void anAgencyWithoutAnyPeopleYetIsOnlyWarned() {
            var nobody = new HashMap<String, Integer>();
            EVERYBODY.keySet().forEach(post -> nobody.put(post, 0));
            assertThat(check(Metro.specialist(), nobody))
                    .noneMatch(Finding::refuses)
                    .extracting(Finding::code)
                    .containsOnly("WF-11", "STF-02", "TXT-03")
                    .contains("WF-11");
        }

        @Test
        void aPostThatTheAgencyDoesNotHaveRefuses() {
            var holders = new HashMap<>(EVERYBODY);
            holders.remove("kepala-dinas");
            assertThat(check(Metro.specialist(), holders))
                    .filteredOn(Finding::refuses)
                    .extracting(Finding::code)
                    .containsOnly("WF-10");
        }

        @Test
        void onePersonCannotApproveTwice() {
            var definition = read(Metro.with("          post: koordinator\n", "          post: kepala-dinas\n"));
            assertThat(check(definition, EVERYBODY))
                    .filteredOn(Finding::refuses)
                    .extracting(Finding::code)
                    .containsExactly("WF-08");
        }
    }

    private static List<Finding> check(ServiceDefinition definition, Map<String, Integer> holders) {
        var rights = Surroundings.everything(holders.keySet());
        return PublicationGate.check(definition, new Surroundings(Metro.file().agency(), holders, Map.of(), rights));
    }

    private static ServiceDefinition read(String text) {
        return AgencyFileReader.read(Metro.FILE, text).services().get(0).definition();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
