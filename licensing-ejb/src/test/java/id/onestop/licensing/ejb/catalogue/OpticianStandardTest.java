package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.EvaluationDuty;
import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.Procedure.ChannelSteps;
import id.onestop.licensing.domain.catalogue.Product.Completion;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.domain.catalogue.StandardTexts.Staffing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Service B: standard no. 74 of Metro. Numbers are rows of the requirements table. */
class OpticianStandardTest {

    private static final PrintedStandard PRINTED =
            PrintedStandard.of(Metro.service("refraksionis-optisien"), "metro-74");

    @Test
    void row2_product() {
        assertThat(PRINTED.paragraph(ComponentKey.PRODUCT)).isEqualTo("Surat Izin Refraksionis Optisien");
        assertThat(PRINTED.service().product().kind()).isEqualTo(ProductKind.ELECTRONIC);
        assertThat(PRINTED.service().product().completion()).isEqualTo(Completion.NONE);
    }

    @Test
    void row6_fee() {
        assertThat(PRINTED.paragraph(ComponentKey.FEE)).isEqualTo("Tidak dikenakan retribusi.");
        assertThat(PRINTED.service().fee().free()).isTrue();
    }

    @Test
    void row9_threeWorkingDaysWithoutAnExclusion() {
        var clock = PRINTED.service().clock();
        assertThat(clock.promiseDays()).isEqualTo(3);
        assertThat(clock.excludesTechnicalRecommendation()).isFalse();
        assertThat(clock.printed()).doesNotContain("Rekomendasi").contains("3 (tiga) hari kerja");
    }

    @Test
    void row14_fiveLegalBasesWithoutTheTwoGovernmentRegulations() {
        assertThat(PRINTED.service().legalBases())
                .extracting(LegalBasis::code)
                .containsExactly(
                        "uu-25-2009",
                        "uu-17-2023",
                        "perda-metro-1-2023",
                        "perwali-metro-4-2021",
                        "perwali-metro-10-2024");
    }

    @Test
    void rows18And19_numberRevisionAndDay() {
        var edition = PRINTED.service().edition();
        assertThat(edition.standardNumber()).isEqualTo(74);
        assertThat(edition.revisionLabel()).isEqualTo("Revisi Ke 3");
        assertThat(edition.date()).isEqualTo(LocalDate.parse("2025-07-22"));
        assertThat(edition.signatory().rank()).isEqualTo("Pembina Tingkat I");
    }

    @Test
    void row24_threeRequirementsAsThoseOfTheSpecialists() {
        assertThat(PRINTED.service().requirements())
                .isEqualTo(Metro.specialist().requirements().subList(0, 3))
                .extracting(Requirement::code)
                .containsExactly("akun-mppd", "data-satu-sehat", "data-sisdmk");
    }

    @ParameterizedTest
    @CsvSource({"ASSISTED, 11", "ONLINE, 9"})
    void rows49To59_stepsOfBothChannels(Channel channel, int steps) {
        assertThat(PRINTED.service().procedure().channels())
                .filteredOn(printed -> printed.channel() == channel)
                .singleElement()
                .extracting(ChannelSteps::steps)
                .satisfies(list -> assertThat(list).hasSize(steps));
    }

    @Test
    void row58_surveyBeforeTheDownload() {
        assertThat(PRINTED.service().product().survey().beforeDownload()).isTrue();
    }

    @Test
    void row60_twoBoxesOfRejection() {
        assertThat(PRINTED.service().procedure().chart().nodes())
                .filteredOn(node -> node.lines().equals(List.of("ditolak")))
                .hasSize(2);
    }

    @Test
    void row61_tracking() {
        assertThat(PRINTED.service().procedure().trackingLink()).startsWith("https://admin.mppdigital.go.id");
    }

    @Test
    void row78_tenChannelsOfWhichOneAddressDiffers() {
        assertThat(PRINTED.entries(ComponentKey.COMPLAINTS, 0))
                .hasSize(10)
                .contains("SP4N Lapor", "E-Pengaduan melalui pengaduan.dpmpmptspmetro@gmail.com");
    }

    @Test
    void rows82And83_followUpAndStaffOfComplaints() {
        assertThat(PRINTED.entries(ComponentKey.COMPLAINTS, 1)).hasSize(4).contains("Mediasi;");
        assertThat(PRINTED.entries(ComponentKey.COMPLAINTS, 2)).hasSize(4).contains("1 orang OPD Teknis.");
    }

    @ParameterizedTest
    @CsvSource({
        "94, FACILITIES, 26",
        "97, STAFF, 4",
        "100, COMPETENCE, 3",
        "102, CONTROL, 4",
        "104, GUARANTEE, 2",
        "107, SECURITY, 2",
        "110, EVALUATION, 2"
    })
    void rows94To110_asManyEntriesAsPublished(int row, ComponentKey key, int entries) {
        assertThat(PRINTED.entries(key, 0)).as("row %d", row).hasSize(entries);
    }

    @Test
    void row97_staffOfTheService() {
        assertThat(PRINTED.service().standard().staff())
                .extracting(Staffing::count)
                .containsExactly(1, 1, 1, 0);
    }

    @Test
    void row107_certifiedSignature() {
        assertThat(PRINTED.service().product().signature()).isEqualTo(SignatureKind.CERTIFIED_ELECTRONIC);
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
        return Stream.concat(
                Stream.of("74. Standar Pelayanan Surat Izin Refraksionis Optisien", "Revisi Ke 3"),
                PRINTED.sentences(key -> true, false));
    }
}
