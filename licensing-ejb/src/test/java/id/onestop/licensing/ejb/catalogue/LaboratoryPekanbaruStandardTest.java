package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.BudgetSum;
import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.EvaluationDuty;
import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.NumberingPoint;
import id.onestop.licensing.domain.catalogue.Product.Completion;
import id.onestop.licensing.domain.catalogue.Product.Notice;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules.ObtainedBy;
import id.onestop.licensing.domain.catalogue.RequirementRules.Original;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.domain.catalogue.StandardTexts.Staffing;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Service D: SIPATLM of Pekanbaru with its procedure. Numbers are rows of the requirements table. */
class LaboratoryPekanbaruStandardTest {

    private static final PrintedStandard PRINTED =
            PrintedStandard.of(AgencyFiles.service(AgencyFiles.pekanbaru(), "sipatlm"), "pekanbaru-sipatlm");

    @Test
    void row4_productWithItsAbbreviation() {
        assertThat(PRINTED.paragraph(ComponentKey.PRODUCT))
                .isEqualTo("Surat izin praktik ahli teknologi laboratorium medik (SIPATLM)");
    }

    @Test
    void row7_fee() {
        assertThat(PRINTED.paragraph(ComponentKey.FEE)).isEqualTo("Pelayanan ini tidak berbiaya (GRATIS)");
        assertThat(PRINTED.service().fee().free()).isTrue();
    }

    @Test
    void row11_twoWorkingDays() {
        assertThat(PRINTED.paragraph(ComponentKey.TIME)).isEqualTo("2 hari kerja (dengan persyaratan lengkap)");
        assertThat(PRINTED.service().clock().promiseDays()).isEqualTo(2);
    }

    @Test
    void row16_fourLegalBases() {
        assertThat(PRINTED.service().legalBases())
                .extracting(LegalBasis::code)
                .containsExactly(
                        "uu-25-2009", "permenkes-42-2015", "perwali-pekanbaru-169-2021", "perwali-pekanbaru-90-2022");
    }

    @ParameterizedTest
    @CsvSource({
        "38, surat-permohonan, GENERATED_LETTER",
        "39, ktp, FILE",
        "40, pas-foto, PHOTO",
        "41, ijazah, FILE",
        "42, str, FILE",
        "43, rekomendasi-organisasi-profesi, EXTERNAL_RECOMMENDATION",
        "44, surat-sehat, FILE",
        "45, pernyataan-tempat-kerja, DECLARATION",
        "46, rekomendasi-dinas-kesehatan, EXTERNAL_RECOMMENDATION",
        "47, sip-lama, OLD_LICENCE",
        "48, pernyataan-kebenaran, DECLARATION"
    })
    void rows38To48_kindOfEachRequirement(int row, String code, RequirementKind kind) {
        assertThat(requirement(code).kind()).as("row %d", row).isEqualTo(kind);
        assertThat(PRINTED.service().requirements().indexOf(requirement(code))).isEqualTo(row - 38);
    }

    @Test
    void row40_photoThreeByFourTwice() {
        assertThat(requirement("pas-foto").rules().photo()).isEqualTo(new Requirement.PhotoRule(30, 40, 2));
    }

    @Test
    void rows41And42_legalised() {
        assertThat(PRINTED.service().requirements())
                .filteredOn(Requirement::legalised)
                .extracting(Requirement::code)
                .containsExactly("ijazah", "str");
    }

    @Test
    void row46_collectedByTheAgencyBesideTheCheck() {
        var rule = requirement("rekomendasi-dinas-kesehatan").rules().recommendation();
        assertThat(rule).isNotNull();
        assertThat(rule.obtainedBy()).isEqualTo(ObtainedBy.AGENCY);
        var step = PRINTED.service().workflow().step(String.valueOf(rule.step()));
        assertThat(step.beside()).isEqualTo("periksa");
        assertThat(PRINTED.service().workflow().step("periksa").waitsFor()).containsExactly(step.code());
    }

    @Test
    void row47_oldLicenceHandedInForARenewal() {
        assertThat(requirement("sip-lama").condition().kinds()).isEqualTo(Set.of(ApplicationKind.RENEWAL));
        assertThat(requirement("sip-lama").original()).isEqualTo(Original.HANDED_IN);
    }

    @Test
    void row48_declarationIsObligatory() {
        assertThat(PRINTED.service().declarations())
                .filteredOn(one -> one.code()
                        .equals(requirement("pernyataan-kebenaran").rules().declaration()))
                .singleElement()
                .satisfies(one -> assertThat(one.required()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "66, 3 menit, 'Pemohon, Front Office'",
        "67, 35 menit, Front Office",
        "68, 3 menit, Back Office",
        "69, 5 menit, JF Analisis Kebijakan Ahli Muda",
        "70, 10 menit, JF Analisis Kebijakan Ahli Madya",
        "71, 10 menit, Sekretaris",
        "72, 1 hari, Kepala Dinas",
        "73, 3 menit, Back Office",
        "74, 1 menit, 'Pemohon, Front Office'"
    })
    void rows66To74_timeAndActorOfEachStep(int row, String time, String actors) {
        var line = table().rows().get(row - 66);
        assertThat(line.get(0)).isEqualTo(Integer.toString(row - 65));
        assertThat(line.get(2)).isEqualTo(actors);
        assertThat(line.get(4)).isEqualTo(time);
    }

    @Test
    void row72_signedByHand() {
        assertThat(PRINTED.service().product().kind()).isEqualTo(ProductKind.PAPER);
        assertThat(PRINTED.service().product().signature()).isEqualTo(SignatureKind.WET);
        assertThat(PRINTED.service().workflow().firstOf(StepKind.WET_SIGNATURE).map(Step::signatory))
                .contains("kepala-dinas");
    }

    @Test
    void row73_numberAfterTheSignature() {
        assertThat(PRINTED.service().product().numbering().point()).isEqualTo(NumberingPoint.AFTER_SIGNATURE);
        assertThat(PRINTED.service().workflow().mainLine())
                .extracting(Step::kind)
                .containsSubsequence(StepKind.WET_SIGNATURE, StepKind.NUMBERING, StepKind.HAND_OVER);
    }

    @Test
    void row75_seventyMinutesAndADayMakeTwoDays() {
        var sum = BudgetSum.of(PRINTED.service().workflow().steps().stream()
                .filter(step -> step.kind() != StepKind.RECOMMENDATION)
                .toList());
        assertThat(sum).returns(70, BudgetSum::minutes).returns(1, BudgetSum::workingDays);
        assertThat(sum.wholeDays(AgencyFiles.pekanbaru().agency())).isEqualTo(2);
        assertThat(table().total()).isEqualTo("TOTAL HARI 2 hari kerja");
    }

    @Test
    void row76_everyStepNamesInputAndOutput() {
        assertThat(table().rows()).allSatisfy(row -> {
            assertThat(row.get(3)).isNotBlank();
            assertThat(row.get(5)).isNotBlank();
        });
        assertThat(table().rows().get(2).get(5)).isEqualTo("Berkas surat yang belum diparaf");
    }

    @Test
    void row80_fourMediaOfComplaint() {
        assertThat(PRINTED.block(ComponentKey.COMPLAINTS, 0).items().get(0).children())
                .hasSize(4)
                .last()
                .satisfies(medium -> assertThat(medium.mark()).isEqualTo("a.4."));
    }

    @Test
    void rows85To92_lettersAToK() {
        assertThat(PRINTED.block(ComponentKey.COMPLAINTS, 0).items())
                .hasSize(11)
                .last()
                .satisfies(item -> assertThat(item.mark()).isEqualTo("k."));
    }

    @ParameterizedTest
    @CsvSource({
        "96, FACILITIES, 10",
        "99, STAFF, 3",
        "101, COMPETENCE, 4",
        "103, CONTROL, 4",
        "105, GUARANTEE, 2",
        "109, SECURITY, 2",
        "111, EVALUATION, 2"
    })
    void rows96To112_asManyEntriesAsPublished(int row, ComponentKey key, int entries) {
        assertThat(PRINTED.entries(key, 0)).as("row %d", row).hasSize(entries);
    }

    @Test
    void row99_fiveArePrintedAndTheTechnicalTeamVaries() {
        assertThat(PRINTED.service().standard().staff())
                .extracting(Staffing::count)
                .containsExactly(3, 1, 1);
        assertThat(PRINTED.block(ComponentKey.STAFF, 1).text())
                .isEqualTo("* Jumlah personil tim teknis menyesuaikan kebutuhan");
    }

    @Test
    void rows105And106_messageAndOneMonth() {
        assertThat(PRINTED.service().product().completion()).isEqualTo(new Completion(Notice.SMS, 1));
    }

    @Test
    void row111_surveyOnceAYear() {
        assertThat(PRINTED.service().evaluation()).isEqualTo(new EvaluationDuty(EvaluationDuty.Survey.YEARLY, 0));
    }

    @Test
    void table16_requirementsFirstAndProductFifth() {
        assertThat(PRINTED.document().components())
                .extracting(component -> component.key())
                .startsWith(ComponentKey.REQUIREMENTS)
                .containsSubsequence(
                        ComponentKey.FEE,
                        ComponentKey.PRODUCT,
                        ComponentKey.COMPLAINTS,
                        ComponentKey.LEGAL_BASIS,
                        ComponentKey.FACILITIES,
                        ComponentKey.COMPETENCE,
                        ComponentKey.CONTROL,
                        ComponentKey.STAFF);
    }

    @ParameterizedTest
    @MethodSource
    void everySentenceLetterByLetterAsPublished(String sentence) {
        assertThat(PRINTED.published()).contains(sentence);
    }

    static Stream<String> everySentenceLetterByLetterAsPublished() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(PRINTED.document().heading()),
                        PRINTED.document().parts().stream()
                                .map(part -> part.title().id())),
                PRINTED.sentences(key -> true, true));
    }

    private static id.onestop.licensing.domain.catalogue.StandardDocument.Table table() {
        return java.util.Objects.requireNonNull(
                PRINTED.block(ComponentKey.PROCEDURE, 1).table());
    }

    private static Requirement requirement(String code) {
        return PRINTED.service().requirement(code).orElseThrow();
    }
}
