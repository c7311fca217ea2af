package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.ApplicationReturn;
import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import id.onestop.licensing.domain.application.RequirementCheck;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.application.ReturnFault;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.FourEyesRule;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.CheckFindings;
import id.onestop.licensing.ejb.application.EarlierReturns;
import id.onestop.licensing.ejb.application.FileRepository;
import id.onestop.licensing.ejb.catalogue.LivingLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found about the requirements of a file in this round, and what of it goes back to the applicant. */
@ApplicationScoped
public class Findings {

    @Inject
    FileRepository parts;

    @Inject
    EarlierReturns earlier;

    @Inject
    LivingLaw law;

    static List<Requirement> asked(OpenFile file) {
        return file.definition().requirementsFor(file.application().circumstances());
    }

    /**
     * What counts where the file is, or where the consent was asked for: at a check that official's own findings and the
     * system's, at a later step whatever was found last.
     */
    Map<String, RequirementCheck> of(OpenFile file) {
        var step = file.definition().workflow().step(step(file));
        return all(file).at(step.kind() == StepKind.COMPLETENESS_CHECK ? step.code() : null);
    }

    CheckFindings all(OpenFile file) {
        return new CheckFindings(
                parts.listChecks(file.application().id(), file.application().round()));
    }

    private static String step(OpenFile file) {
        return file.step().kind() == StepKind.RETURN_CONSENT
                ? file.history().stream()
                        .filter(WorkItem::asksConsent)
                        .reduce((first, second) -> second)
                        .map(WorkItem::stepCode)
                        .orElseThrow()
                : file.item().stepCode();
    }

    /** Refused until every requirement was looked at. */
    List<RequirementCheck> requireAll(OpenFile file) {
        var checks = of(file);
        var open = asked(file).stream()
                .map(Requirement::code)
                .filter(code -> !checks.containsKey(code))
                .toList();
        if (!open.isEmpty()) {
            throw new RuleViolation("REQUIREMENTS_UNCHECKED", Map.of("count", open.size()));
        }
        // in the order of the requirements, as everybody reads them
        return asked(file).stream()
                .flatMap(requirement -> Stream.ofNullable(checks.get(requirement.code())))
                .toList();
    }

    /** All faults, in a file in which everything was looked at. */
    List<RequirementCheck> requireFaults(OpenFile file) {
        var faults = requireAll(file).stream()
                .filter(check -> check.verdict() == Verdict.FAULTY)
                .toList();
        if (faults.isEmpty()) {
            throw new RuleViolation(
                    "RETURN_WITHOUT_FAULT", Map.of("number", file.application().number()));
        }
        faults.forEach(check -> requireLaw(file, check.requirementCode()));
        return faults;
    }

    /**
     * Nobody is sent back for what no law asks for any more.
     *
     * @throws RuleViolation {@code BASIS_LAPSED} once the time of grace is over
     */
    void requireLaw(OpenFile file, String requirementCode) {
        var standing = law.of(file.application().agencyId(), file.application().definitionId(), requirementCode);
        if (standing.lapsed()) {
            var name =
                    file.definition().requirement(requirementCode).orElseThrow().name();
            throw new RuleViolation(
                    "BASIS_LAPSED", Map.of("requirement", name.id(), "titles", String.join("; ", standing.titles())));
        }
    }

    /** Which of these faults should have been named before. */
    List<Overlooked> overlooked(OpenFile file, List<RequirementCheck> faults) {
        return earlier.overlooked(
                file.application(),
                file.definition(),
                faults.stream().map(RequirementCheck::requirementCode).toList());
    }

    /** Those that need a superior's consent: none where he returns the file himself, and did not overlook them before. */
    static List<Overlooked> toConsent(OpenFile file, List<Overlooked> overlooked) {
        boolean superior = file.definition()
                .workflow()
                .returnConsent(file.step().code())
                .filter(consent -> consent.actingPost().equals(file.step().actingPost()))
                .isPresent();
        return superior && FourEyesRule.mayConsent(file.history(), file.account()) ? List.of() : overlooked;
    }

    /** Refuses to let a file go on at a step that returns, while it names a fault. */
    public void requireSound(OpenFile file) {
        if (file.step().judges() && of(file).values().stream().anyMatch(check -> check.verdict() == Verdict.FAULTY)) {
            throw new RuleViolation(
                    "REQUIREMENTS_FAULTY", Map.of("number", file.application().number()));
        }
    }

    /** Keeps a return with its faults, in the words of this moment. */
    void keep(
            ApplicationReturn made,
            List<RequirementCheck> faults,
            List<Overlooked> overlooked,
            ServiceDefinition definition) {
        var since = overlooked.stream().collect(Collectors.toMap(Overlooked::requirement, Overlooked::round));
        parts.add(made);
        faults.forEach(check -> parts.add(ReturnFault.of(made, check, wording(definition, check))
                .overlooked(since.get(check.requirementCode()))));
    }

    private static ReturnFault.Wording wording(ServiceDefinition definition, RequirementCheck check) {
        var reason = definition.returnReason(requireNonNull(check.reasonCode())).orElseThrow();
        var basis = reason.basis().isEmpty()
                ? definition.requirement(check.requirementCode()).orElseThrow().basis()
                : reason.basis();
        return new ReturnFault.Wording(reason.text().id(), reason.text().en(), basis);
    }
}
