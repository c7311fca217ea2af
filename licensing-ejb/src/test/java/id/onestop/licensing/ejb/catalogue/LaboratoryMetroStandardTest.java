package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.EvaluationDuty;
import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.Procedure.ChannelSteps;
import id.onestop.licensing.domain.catalogue.Product.PaperLicence;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules.CitedLicence;
import id.onestop.licensing.domain.catalogue.RequirementRules.ObtainedBy;
import id.onestop.licensing.domain.catalogue.RequirementRules.Original;
import id.onestop.licensing.domain.catalogue.StandardTexts.Staffing;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Service C: the older SIP-ATLM of Metro, published on a web page. Numbers are rows of the requirements table. */
class LaboratoryMetroStandardTest {

    private static final PrintedStandard PRINTED =
            PrintedStandard.of(Metro.service("ahli-teknologi-laboratorium-medik"), "metro-sip-atlm");

    @Test
    void row3_productWithItsAbbreviation() {
        assertThat(PRINTED.paragraph(ComponentKey.PRODUCT))
                .isEqualTo("Surat Izin Praktik Ahli Teknologi Laboratorium Medik (SIP-ATLM)");
        assertThat(PRINTED.service().product().abbreviation()).isEqualTo("SIP-ATLM");
    }

    @Test
    void row6_fee() {
        assertThat(PRINTED.paragraph(ComponentKey.FEE)).isEqualTo("Tidak dikenakan retribusi.");
    }

    @Test
    void row10_sevenWorkingDays() {
        assertThat(PRINTED.service().clock().promiseDays()).isEqualTo(7);
        assertThat(PRINTED.paragraph(ComponentKey.TIME)).startsWith("Paling lambat 7 (tujuh) hari kerja");
    }

    @Test
    void row15_sixLegalBasesOfWhichOneIsReplaced() {
        assertThat(PRINTED.service().legalBases()).hasSize(6);
        assertThat(PRINTED.service().legalBases())
                .filteredOn(basis -> basis.replacedBy() != null)
                .extracting(LegalBasis::code)
                .containsExactly("uu-36-2009");
    }

    @Test
    void row18_noNumberNorDate() {
        assertThat(PRINTED.service().edition().standardNumber()).isZero();
        assertThat(PRINTED.service().edition().date()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "25, pendaftaran-online, REGISTRATION",
        "26, surat-permohonan, GENERATED_LETTER",
        "27, ktp, FILE",
        "28, npwp, FILE",
        "29, bpjs-ketenagakerjaan, FILE",
        "29, bpjs-kesehatan, FILE",
        "30, str, FILE",
        "31, rekomendasi-organisasi-profesi, EXTERNAL_RECOMMENDATION",
        "32, ijazah, FILE",
        "33, izin-sarana, FACILITY_LICENCE",
        "34, surat-sehat, FILE",
        "35, keterangan-pimpinan-sarana, FACILITY_CONFIRMATION",
        "36, pas-foto, PHOTO",
        "37, surat-kuasa, FILE"
    })
    void rows25To37_kindOfEachRequirement(int row, String code, RequirementKind kind) {
        assertThat(requirement(code).kind()).as("row %d", row).isEqualTo(kind);
    }

    @Test
    void rows25To37_thirteenAreCounted() {
        assertThat(PRINTED.service().printedRequirements()).isEqualTo(13);
        assertThat(PRINTED.entries(ComponentKey.REQUIREMENTS, 0)).hasSize(13);
    }

    @Test
    void rows26And37_stampDuty() {
        assertThat(PRINTED.service().requirements())
                .filteredOn(requirement -> requirement
                        .paperRule()
                        .filter(paper -> paper.stampDuty())
                        .isPresent())
                .extracting(Requirement::code)
                .containsExactly("surat-permohonan", "surat-kuasa");
    }

    @Test
    void row27_identityCardWithItsOwnLastDay() {
        assertThat(requirement("ktp").rules().validUntil()).isEqualTo("ktpValidUntil");
    }

    @Test
    void row29_oneOfTwoInsuranceCards() {
        assertThat(PRINTED.service().requirements())
                .filteredOn(requirement -> "bpjs".equals(requirement.eitherOr()))
                .hasSize(2);
    }

    @Test
    void row30_originalShown() {
        assertThat(requirement("str").original()).isEqualTo(Original.SHOWN);
    }

    @Test
    void row31_recommendationThatTheApplicantBrings() {
        var rule = requirement("rekomendasi-organisasi-profesi").rules().recommendation();
        assertThat(rule).isNotNull();
        assertThat(rule.obtainedBy()).isEqualTo(ObtainedBy.APPLICANT);
        assertThat(rule.region()).isNotNull();
    }

    @Test
    void row34_healthLetterCitesADoctorsLicence() {
        assertThat(requirement("surat-sehat").rules().cites())
                .isEqualTo(new CitedLicence("healthDoctorLicence", List.of("DOKTER", "DOKTER_SP")));
    }

    @Test
    void row35_facilityConfirmsByLink() {
        assertThat(requirement("keterangan-pimpinan-sarana").rules().confirmation())
                .isNotNull();
    }

    @Test
    void row36_photoFourBySixThreeTimes() {
        assertThat(requirement("pas-foto").rules().photo()).isEqualTo(new Requirement.PhotoRule(40, 60, 3));
    }

    @ParameterizedTest
    @CsvSource({"63, ASSISTED, 6", "64, ONLINE, 5"})
    void rows63And64_stepsOfBothChannels(int row, Channel channel, int steps) {
        assertThat(PRINTED.service().procedure().channels())
                .filteredOn(printed -> printed.channel() == channel)
                .singleElement()
                .extracting(ChannelSteps::steps)
                .satisfies(list -> assertThat(list).as("row %d", row).hasSize(steps));
    }

    @Test
    void row63_headOfDivisionDecidesOrReturns() {
        var decision = PRINTED.service().workflow().firstOf(StepKind.DECISION).orElseThrow();
        assertThat(decision.post()).isEqualTo("kepala-bidang");
        assertThat(decision.mayReturn()).isTrue();
    }

    @Test
    void row63_signedPaperAndElectronicLicence() {
        assertThat(PRINTED.service().product().kind()).isEqualTo(ProductKind.BOTH);
        assertThat(PRINTED.service().workflow().mainLine())
                .extracting(Step::kind)
                .containsSubsequence(
                        StepKind.DECISION,
                        StepKind.NUMBERING,
                        StepKind.SIGNATURE,
                        StepKind.PRINT,
                        StepKind.WET_SIGNATURE,
                        StepKind.HAND_OVER);
    }

    @Test
    void row65_aRoleWithoutAStep() {
        assertThat(PRINTED.service().workflow().steps()).extracting(Step::post).doesNotContain("kepala-seksi");
    }

    @Test
    void row79_eightChannels() {
        assertThat(PRINTED.entries(ComponentKey.COMPLAINTS, 0)).hasSize(8);
    }

    @Test
    void rows82And84_followUpAndStaffOfComplaints() {
        assertThat(PRINTED.entries(ComponentKey.COMPLAINTS, 1)).hasSize(4);
        assertThat(PRINTED.entries(ComponentKey.COMPLAINTS, 2))
                .contains("1 orang Kasi Pengaduan dan Informasi Layanan");
    }

    @ParameterizedTest
    @CsvSource({
        "95, FACILITIES, 18",
        "98, STAFF, 4",
        "100, COMPETENCE, 4",
        "102, CONTROL, 4",
        "104, GUARANTEE, 2",
        "108, SECURITY, 3",
        "110, EVALUATION, 2"
    })
    void rows95To110_asManyEntriesAsPublished(int row, ComponentKey key, int entries) {
        assertThat(PRINTED.entries(key, 0)).as("row %d", row).hasSize(entries);
    }

    @Test
    void row98_onePersonInEachRole() {
        assertThat(PRINTED.service().standard().staff()).hasSize(4).allMatch(row -> row.count() == 1);
        assertThat(PRINTED.service().standard().staff())
                .flatExtracting(Staffing::posts)
                .containsExactly("front-office", "back-office", "kepala-seksi", "kepala-bidang");
    }

    @Test
    void row100_sixItemsForEachRole() {
        assertThat(PRINTED.block(ComponentKey.COMPETENCE, 0).items())
                .allSatisfy(role -> assertThat(role.children()).hasSize(6));
    }

    @Test
    void row108_specialPaperStampAndArchiveCopy() {
        assertThat(PRINTED.service().product().paper()).isEqualTo(new PaperLicence("kertas-khusus", true, true));
    }

    @Test
    void row110_twoReviewsAYear() {
        assertThat(PRINTED.service().evaluation())
                .isEqualTo(new EvaluationDuty(EvaluationDuty.Survey.PER_APPLICATION, 2));
    }

    @ParameterizedTest
    @MethodSource
    void everySentenceLetterByLetterAsPublished(String sentence) {
        assertThat(PRINTED.published()).contains(sentence);
    }

    static Stream<String> everySentenceLetterByLetterAsPublished() {
        return Stream.concat(Stream.of(PRINTED.document().heading()), PRINTED.sentences(key -> true, false));
    }

    private static Requirement requirement(String code) {
        return PRINTED.service().requirement(code).orElseThrow();
    }
}
