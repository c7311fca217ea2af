package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.BudgetSum;
import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.EvaluationDuty;
import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.NumberingPoint;
import id.onestop.licensing.domain.catalogue.Product.Completion;
import id.onestop.licensing.domain.catalogue.Product.Notice;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.domain.catalogue.StandardTexts.Remark;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Service E: Izin Praktik Dokter of Pekanbaru, whose first page is missing. Numbers are rows of the requirements table. */
class DoctorPekanbaruStandardTest {

    private static final PrintedStandard PRINTED = PrintedStandard.of(
            AgencyFiles.service(AgencyFiles.pekanbaru(), "izin-praktik-dokter"), "pekanbaru-izin-praktik-dokter");

    private static final Set<ComponentKey> MISSING = EnumSet.of(
            ComponentKey.REQUIREMENTS,
            ComponentKey.TIME,
            ComponentKey.FEE,
            ComponentKey.PRODUCT,
            ComponentKey.COMPLAINTS);

    @Test
    void trapT13_whatTheMissingPageSaidIsMarkedNotFilled() {
        assertThat(PRINTED.service().standard().remarks())
                .allMatch(remark -> remark.kind() == Remark.Kind.NOT_FILLED)
                .extracting(Remark::key)
                .containsExactlyInAnyOrderElementsOf(MISSING);
        for (var key : List.of(ComponentKey.REQUIREMENTS, ComponentKey.TIME, ComponentKey.FEE)) {
            assertThat(PRINTED.component(key).empty())
                    .as("nothing made up for %s", key)
                    .isTrue();
        }
    }

    @Test
    void row5_nameOfTheProcedure() {
        assertThat(PRINTED.service().product().name().id()).isEqualTo("Izin Praktik Dokter");
    }

    @Test
    void row12_twoWorkingDaysByTheProcedure() {
        assertThat(PRINTED.service().clock().promiseDays()).isEqualTo(2);
        assertThat(table().total()).isEqualTo("TOTAL HARI 2 hari kerja");
    }

    @Test
    void row17_fourLegalBases() {
        assertThat(PRINTED.service().legalBases())
                .extracting(LegalBasis::code)
                .containsExactly(
                        "uu-25-2009", "permenkes-2052-2011", "perwali-pekanbaru-169-2021", "perwali-pekanbaru-90-2022");
    }

    @ParameterizedTest
    @CsvSource({
        "66, 5 menit, 'Pemohon, Front Office'",
        "67, 20 menit, Front Office",
        "68, 10 menit, Back Office",
        "69, 10 menit, JF Analis Kebijakan Ahli Muda",
        "70, 10 menit, JF Analis Kebijakan Ahli Madya",
        "71, 10 menit, Sekretaris",
        "72, 1 hari, Kepala Dinas",
        "73, 3 menit, Front Office",
        "74, 2 menit, Pemohon"
    })
    void rows66To74_timeAndActorOfEachStep(int row, String time, String actors) {
        var line = table().rows().get(row - 66);
        assertThat(line.get(2)).isEqualTo(actors);
        assertThat(line.get(4)).isEqualTo(time);
    }

    @Test
    void rows69To71_threeVerifyAndValidate() {
        assertThat(PRINTED.service().workflow().mainLine())
                .filteredOn(step -> step.kind() == StepKind.VERIFICATION)
                .extracting(Step::post)
                .containsExactly("jf-ahli-muda", "jf-ahli-madya", "sekretaris");
    }

    @Test
    void row72_signedElectronically() {
        assertThat(PRINTED.service().product().kind()).isEqualTo(ProductKind.ELECTRONIC);
        assertThat(PRINTED.service().product().signature()).isEqualTo(SignatureKind.CERTIFIED_ELECTRONIC);
        assertThat(PRINTED.service().product().numbering().point()).isEqualTo(NumberingPoint.BEFORE_SIGNATURE);
    }

    @Test
    void row75_seventyMinutesAndADayMakeTwoDays() {
        var sum = BudgetSum.of(PRINTED.service().workflow().steps());
        assertThat(sum).returns(70, BudgetSum::minutes).returns(1, BudgetSum::workingDays);
        assertThat(sum.wholeDays(AgencyFiles.pekanbaru().agency())).isEqualTo(2);
    }

    @Test
    void rows81And85To92_lettersBToK() {
        assertThat(PRINTED.block(ComponentKey.COMPLAINTS, 0).items())
                .hasSize(10)
                .first()
                .satisfies(item -> assertThat(item.mark()).isEqualTo("b."));
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
    void rows105And106_messageAndOneMonth() {
        assertThat(PRINTED.service().product().completion()).isEqualTo(new Completion(Notice.SMS, 1));
    }

    @Test
    void row111_surveyOnceAYear() {
        assertThat(PRINTED.service().evaluation()).isEqualTo(new EvaluationDuty(EvaluationDuty.Survey.YEARLY, 0));
    }

    @ParameterizedTest
    @MethodSource
    void everySentenceLetterByLetterAsPublished(String sentence) {
        assertThat(PRINTED.published()).contains(sentence);
    }

    static Stream<String> everySentenceLetterByLetterAsPublished() {
        var whole = PRINTED.sentences(key -> !MISSING.contains(key) && key != ComponentKey.PROCEDURE, true);
        var rest = PRINTED.sentences(key -> key == ComponentKey.COMPLAINTS || key == ComponentKey.PROCEDURE, true)
                .filter(text -> !text.contains("Penanganan pengaduan,") && !text.contains("Sistem, mekanisme"));
        return Stream.concat(whole, rest);
    }

    private static id.onestop.licensing.domain.catalogue.StandardDocument.Table table() {
        return java.util.Objects.requireNonNull(
                PRINTED.block(ComponentKey.PROCEDURE, 0).table());
    }
}
