package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told at every step of the five services at which a file waits for an official who has taken it. */
class StepChipsTest {

    private static final AgencyFile METRO = AgencyFileReader.read("metro.yaml", AgencyFiles.text("metro.yaml"));
    private static final AgencyFile PEKANBARU = AgencyFiles.pekanbaru();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            dokter-spesialis-mandiri           | periksa UNDER_VERIFICATION, verifikasi UNDER_VALIDATION, keputusan AWAITING_SIGNATURE
            refraksionis-optisien              | periksa UNDER_VERIFICATION, verifikasi UNDER_VALIDATION, keputusan AWAITING_SIGNATURE
            ahli-teknologi-laboratorium-medik  | penerimaan UNDER_VERIFICATION, pemrosesan UNDER_VALIDATION, penetapan AWAITING_SIGNATURE, cetak AWAITING_SIGNATURE, tanda-tangan-basah AWAITING_SIGNATURE, penyerahan ISSUED
            sipatlm                            | periksa UNDER_VERIFICATION, cetak AWAITING_PRINT, paraf-ahli-muda UNDER_VALIDATION, paraf-ahli-madya UNDER_VALIDATION, paraf-sekretaris UNDER_VALIDATION, keputusan AWAITING_SIGNATURE, tanda-tangan-basah AWAITING_SIGNATURE, penomoran AWAITING_NUMBER, penyerahan ISSUED
            izin-praktik-dokter                | periksa UNDER_VERIFICATION, periksa-ulang UNDER_VERIFICATION, validasi-ahli-muda UNDER_VALIDATION, validasi-ahli-madya UNDER_VALIDATION, validasi-sekretaris UNDER_VALIDATION, keputusan AWAITING_SIGNATURE, penyerahan ISSUED
            """, delimiter = '|')
    void everyStepSaysWhatIsWaitedFor(String service, String chips) {
        var definition = definition(service);

        assertThat(stops(definition).stream()
                        .map(step -> step.code() + " " + chip(definition, step))
                        .toList())
                .containsExactlyElementsOf(Arrays.asList(chips.split(", ")));
    }

    private static ServiceDefinition definition(String code) {
        boolean metro = METRO.services().stream()
                .anyMatch(one -> one.definition().code().equals(code));
        return AgencyFiles.service(metro ? METRO : PEKANBARU, code);
    }

    /** Where a file lies before a post; a signature that is one act with the decision is no stop of its own. */
    private static List<Step> stops(ServiceDefinition definition) {
        boolean atOnce = definition
                .workflow()
                .firstOf(StepKind.DECISION)
                .filter(new LineEnd(definition)::signsAtOnce)
                .isPresent();
        return definition.workflow().mainLine().stream()
                .filter(step -> step.actingPost().isPresent())
                .filter(step -> !atOnce || step.kind() != StepKind.SIGNATURE)
                .toList();
    }

    private static DisplayedStatus chip(ServiceDefinition definition, Step step) {
        var workflow = definition.workflow();
        var end = new LineEnd(definition);
        boolean issued = workflow.lineFrom(step.code()).stream().noneMatch(end::makesValid);
        boolean first = workflow.mainLine().stream()
                .filter(one -> one.kind() == StepKind.COMPLETENESS_CHECK)
                .findFirst()
                .filter(step::equals)
                .isPresent();
        var status =
                first ? ApplicationStatus.SUBMITTED : issued ? ApplicationStatus.ISSUED : ApplicationStatus.IN_PROCESS;
        return DisplayedStatus.of(status, workflow.told(step.code()).name(), true, false);
    }
}
