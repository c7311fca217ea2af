package id.onestop.licensing.ejb.workflow;

import static id.onestop.licensing.ejb.workflow.FileJourney.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.RegulationMark.Kind;
import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.catalogue.RequirementLaw.State;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.RequirementLawService;
import id.onestop.licensing.ejb.application.RunningFilesService;
import id.onestop.licensing.ejb.catalogue.LivingLaw;
import id.onestop.licensing.ejb.catalogue.RegulationLoader;
import id.onestop.licensing.ejb.catalogue.RegulationMarkService;
import id.onestop.licensing.ejb.catalogue.StateRegulation;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A requirement whose every basis has ended can no longer be the reason of a return, once the time of grace is over. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LapsedLawJourney {

    /** What the standard of the specialists rests on. */
    private static final List<String> BASES = List.of(
            "uu-25-2009",
            "uu-17-2023",
            "pp-6-2021",
            "pp-28-2025",
            "perda-metro-1-2023",
            "perwali-metro-4-2021",
            "perwali-metro-10-2024");

    private final Engine engine;
    private Office office;
    private Caller administrator;

    LapsedLawJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void loadTheRegister() {
        office = new Office(engine.empty("law"));
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        office.server.observe(LivingLaw.class, DeadlineObserver.class, SubmissionObserver.class, ChainRecorder.class);
        administrator = office.staff(office.agency, "Intan Permatasari", "administrator");
        for (var file : List.of("regulations/indonesia.yaml", "regulations/metro.yaml")) {
            office.server.work(em -> office.server.bean(RegulationLoader.class).load(file, Office.text(file)));
        }
        office.server.work(em -> office.server.bean(RegulationLoader.class).catchUp());
    }

    @AfterAll
    void close() {
        office.close();
    }

    @AfterEach
    void withdrawAll() {
        for (var code : BASES) {
            var stated = office.server.call(administrator, RegulationMarkService.class, it -> it.one(code));
            if (stated.regulation().row().mark() != null) {
                office.server.run(administrator, RegulationMarkService.class, it -> it.withdraw(code));
            }
        }
    }

    private void ended(String graceUntil) {
        BASES.forEach(code -> office.server.run(
                administrator,
                RegulationMarkService.class,
                it -> it.mark(new StateRegulation(
                        code,
                        Kind.REPEALED,
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse(graceUntil),
                        null,
                        "contoh"))));
    }

    private String claimed() {
        var number = office.submitted(office.applicant());
        office.claim(office.rangga, number);
        return number;
    }

    @Test
    void afterTheTimeOfGraceNoFaultMayBeFoundInIt() {
        var number = claimed();
        ended("2026-12-06");

        refused(
                () -> office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY),
                RuleViolation.class,
                "BASIS_LAPSED");
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.IN_PROCESS);
    }

    @Test
    void aFaultFoundBeforeDoesNotLeaveTheHouseAfterwards() {
        var number = claimed();
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        ended("2026-12-06");

        refused(() -> office.giveBack(office.rangga, number), RuleViolation.class, "BASIS_LAPSED");
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void insideTheTimeOfGraceItIsAmberAndStillAReason() {
        var number = claimed();
        ended("2026-12-31");

        assertThat(law(number)).extracting(RequirementLaw::state).containsOnly(State.ENDED);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.RETURNED);
    }

    @Test
    void filesThatRunUnderItAreCountedInTheOwnAgencyAlone() {
        var number = claimed();
        var files = office.server.call(administrator, RunningFilesService.class, it -> it.leaning("UU:25:2009:"));
        assertThat(files.count()).isEqualTo(files.numbers().size());
        assertThat(files.numbers()).contains(number);
        var foreign = office.server.call(office.stranger, RunningFilesService.class, it -> it.leaning("UU:25:2009:"));
        assertThat(foreign.count()).isZero();
    }

    private List<RequirementLaw> law(String number) {
        return office.server.call(office.rangga, RequirementLawService.class, it -> it.of(number));
    }
}
