package id.onestop.licensing.domain.workflow;

import static id.onestop.licensing.domain.application.Applications.MONDAY_0900;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.FourEyes;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.Sketch;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.workflow.TransferRules.Refusal;
import id.onestop.licensing.domain.workflow.TransferRules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which running files may go over to a newer version, and why the others may not. */
class TransferRulesTest {

    private static final long RANGGA = 52;

    private final LicenceApplication file = Applications.in(ApplicationStatus.IN_PROCESS);
    private final List<WorkItem> history = new ArrayList<>();
    private StepMapping steps = StepMapping.NONE;
    private final Set<String> proven = Set.of();

    private WorkItem at(String step, StepKind kind) {
        history.forEach(item -> item.takeBack("FORWARDED", MONDAY_0900));
        var item = WorkItem.offer(file, new StepOffer(step, kind.name(), true, 8, false, MONDAY_0900), MONDAY_0900);
        history.add(item);
        return item;
    }

    private Verdict judged(Consumer<Sketch> change) {
        var then = Sketch.electronic();
        change.accept(then);
        return TransferRules.judge(
                file, history, Sketch.electronic().definition(), then.definition(), steps, () -> proven);
    }

    private void refused(Refusal why, Consumer<Sketch> change) {
        assertThat(judged(change).why()).contains(why);
    }

    @Test
    void aFileGoesToTheStepOfTheSameNameAndKind() {
        at("periksa", StepKind.COMPLETENESS_CHECK);
        at("verifikasi", StepKind.VERIFICATION);
        assertThat(judged(then -> then.promise = 5)).satisfies(verdict -> {
            assertThat(verdict.allowed()).isTrue();
            assertThat(verdict.target()).isNotNull();
        });
    }

    @Test
    void withoutSuchAStepItStays() {
        at("verifikasi", StepKind.VERIFICATION);
        refused(Refusal.NO_TARGET, then -> then.step("verifikasi").kind = StepKind.PARAF);
        refused(Refusal.NO_TARGET, then -> then.step("verifikasi").post = null);
        refused(Refusal.NO_TARGET, then -> {
            then.steps.removeIf(step -> step.code.equals("verifikasi"));
            then.linked();
        });
    }

    @Test
    void aStepThatIsCalledOtherwiseNowIsItsTargetOnceSomebodySaidSo() {
        at("verifikasi", StepKind.VERIFICATION);
        Consumer<Sketch> renamed = then -> {
            then.steps.replaceAll(step -> step.code.equals("verifikasi") ? renamed(step) : step);
            then.linked();
        };
        refused(Refusal.NO_TARGET, renamed);
        steps = StepMapping.of("verifikasi>telaah");
        assertThat(judged(renamed).target())
                .satisfies(step -> assertThat(step.code()).isEqualTo("telaah"));
        at("putusan", StepKind.DECISION);
        assertThat(judged(renamed).allowed()).isTrue();
        steps = StepMapping.of("verifikasi>putusan");
        history.clear();
        at("verifikasi", StepKind.VERIFICATION);
        refused(Refusal.NO_TARGET, renamed);
    }

    private static Sketch.StepSketch renamed(Sketch.StepSketch old) {
        var step = new Sketch.StepSketch("telaah", old.kind, old.post);
        step.approving = old.approving;
        return step;
    }

    @Test
    void aMappingIsReadAsItWasKept() {
        var said = new StepMapping(Map.of("verifikasi", "telaah", "a", "b"));
        assertThat(said.text()).isEqualTo("a>b verifikasi>telaah");
        assertThat(StepMapping.of(said.text())).isEqualTo(said);
        assertThat(StepMapping.of("")).isEqualTo(StepMapping.NONE);
    }

    @Test
    void aStepThatItWentThroughMustBeKnown() {
        at("telaah", StepKind.VERIFICATION);
        at("verifikasi", StepKind.VERIFICATION);
        refused(Refusal.STEP_GONE, then -> {});
    }

    @Test
    void whatSomebodyHasInHandStays() {
        at("verifikasi", StepKind.VERIFICATION).claim(RANGGA, "Rangga", MONDAY_0900);
        refused(Refusal.IN_HAND, then -> {});
    }

    @Test
    void whatWaitsForAnotherOfficeStays() {
        at("verifikasi", StepKind.VERIFICATION).await(MONDAY_0900, MONDAY_0900);
        refused(Refusal.STANDS, then -> {});
    }

    @Test
    void whatIsDecidedStays() {
        at("tanda-tangan", StepKind.SIGNATURE);
        refused(Refusal.DECIDED, then -> {});
    }

    @Test
    void nothingMoreIsAskedOfItsApplicant() {
        at("verifikasi", StepKind.VERIFICATION);
        refused(Refusal.MORE_ASKED, then -> then.requirements.add(Sketch.requirement("ijazah")));
    }

    private static Requirement asked(String code, boolean mandatory, @Nullable String group) {
        var plain = Sketch.requirement(code);
        return new Requirement(
                code,
                plain.kind(),
                plain.printed(),
                plain.name(),
                plain.hint(),
                mandatory,
                plain.condition(),
                group,
                plain.basis(),
                plain.rules());
    }

    /** What was asked of the applicant and what would be: code, "?" after what he could leave out, "/" and a word for a choice. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ijazah?, ijazah, -, false",
                "ijazah?, ijazah, ijazah, true",
                "ijazah, ijazah, -, true",
                "ijazah, ijazah?, -, true",
                "ijazah?, ijazah?, -, true",
                "a/x b/x, a, -, false",
                "a/x b/x, a, b, false",
                "a/x b/x, a, a, true",
                "a/x b/x, a/x b/x, -, true",
                "a/x b/x, a/x b/x c/x, -, true",
                "a/x b/x c/x, a/x b/x, -, false",
                "a, a/x b/x, -, true"
            })
    void whatHadNotToBeBroughtIsNotTakenForGiven(String before, String wanted, @Nullable String there, boolean goes) {
        at("verifikasi", StepKind.VERIFICATION);
        var now = Sketch.electronic();
        var then = Sketch.electronic();
        now.requirements = requirements(before);
        then.requirements = requirements(wanted);
        var verdict = TransferRules.judge(
                file,
                history,
                now.definition(),
                then.definition(),
                steps,
                () -> there == null ? Set.of() : Set.of(there));
        assertThat(verdict.allowed()).isEqualTo(goes);
    }

    private static List<Requirement> requirements(String said) {
        return Arrays.stream(said.split(" "))
                .map(one -> one.split("/"))
                .map(one -> asked(one[0].replace("?", ""), !one[0].endsWith("?"), one.length > 1 ? one[1] : null))
                .toList();
    }

    @Test
    void whatIsDoneCountsByTheNameThatItsStepHasNow() {
        var done = at("periksa", StepKind.COMPLETENESS_CHECK);
        done.claim(RANGGA, "Rangga", MONDAY_0900);
        at("verifikasi", StepKind.VERIFICATION);
        var renamed = new StepMapping(Map.of("periksa", "cek"));
        history.forEach(item -> item.standsFor(renamed.now(item)));
        var approvals = FourEyesRule.approvals(history);
        assertThat(approvals).extracting(FourEyesRule.Approval::step).containsExactly("cek");
        var rule = new FourEyesRule(FourEyes.ANOTHER_HOLDER, List.of());
        assertThat(rule.judge("cek", approvals, RANGGA).verdict()).isEqualTo(FourEyesRule.Verdict.FREE);
        assertThat(rule.judge("periksa", approvals, RANGGA).verdict()).isEqualTo(FourEyesRule.Verdict.SAME_PERSON);
        // once more, by the name that it had in between
        var again = new StepMapping(Map.of("cek", "tinjau"));
        assertThat(again.now(done)).isEqualTo("tinjau");
    }

    @Test
    void whatItsApplicantHasStays() {
        var returned = Applications.in(ApplicationStatus.RETURNED);
        var verdict = TransferRules.judge(
                returned,
                List.of(),
                Sketch.electronic().definition(),
                Sketch.electronic().definition(),
                StepMapping.NONE,
                Set::of);
        assertThat(verdict.why()).contains(Refusal.WITH_APPLICANT);
    }

    @Test
    void withoutAnOpenStepNothingMoves() {
        var verdict = TransferRules.judge(
                file,
                List.of(),
                Sketch.electronic().definition(),
                Sketch.electronic().definition(),
                StepMapping.NONE,
                Set::of);
        assertThat(verdict.why()).contains(Refusal.NOT_RUNNING);
    }
}
