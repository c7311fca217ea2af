package id.onestop.licensing.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a service is: what it asks, how the work runs, what it promises, makes and prints.
 *
 * <p>One immutable value per version. An application keeps the version it was submitted under; the standard that the public
 * reads is generated from the same value ({@link StandardDocument}).
 *
 * @param code word in addresses, such as {@code dokter-spesialis-mandiri}
 * @param kinds applications that may be made
 * @param channels ways in
 * @param applicationsOpen the standard is public in any case; applications are taken only while this is true
 */
public record ServiceDefinition(
        String code,
        Edition edition,
        Set<ApplicationKind> kinds,
        Set<Channel> channels,
        boolean applicationsOpen,
        Product product,
        List<Requirement> requirements,
        Form form,
        List<Declaration> declarations,
        Workflow workflow,
        Procedure procedure,
        ClockPolicy clock,
        Fee fee,
        List<LegalBasis> legalBases,
        List<ReturnReason> returnReasons,
        List<RejectionReason> rejectionReasons,
        StandardTexts standard,
        EvaluationDuty evaluation) {

    public ServiceDefinition {
        kinds = Set.copyOf(kinds);
        channels = Set.copyOf(channels);
        requirements = List.copyOf(requirements);
        declarations = List.copyOf(declarations);
        legalBases = List.copyOf(legalBases);
        returnReasons = List.copyOf(returnReasons);
        rejectionReasons = List.copyOf(rejectionReasons);
    }

    /** The same service with another form, for an application that is asked more. */
    public ServiceDefinition asking(Form more) {
        return new ServiceDefinition(
                code,
                edition,
                kinds,
                channels,
                applicationsOpen,
                product,
                requirements,
                more,
                declarations,
                workflow,
                procedure,
                clock,
                fee,
                legalBases,
                returnReasons,
                rejectionReasons,
                standard,
                evaluation);
    }

    /** The requirements that this person gets, in the order of the standard; {@link RequirementFinder} says why. */
    public List<Requirement> requirementsFor(Circumstances circumstances) {
        return requirements.stream()
                .filter(requirement -> requirement.condition().holds(circumstances))
                .toList();
    }

    /** How many requirements the standard counts: an either-or group is one. */
    public int printedRequirements() {
        return printed(requirements);
    }

    /** The same of requirements alone. */
    public static int printed(List<Requirement> requirements) {
        return (int) requirements.stream()
                .filter(requirement -> !requirement.printed().isEmpty())
                .count();
    }

    public Optional<Requirement> requirement(String requirementCode) {
        return requirements.stream()
                .filter(requirement -> requirement.code().equals(requirementCode))
                .findFirst();
    }

    /** The catalogue of faults that an officer may choose for a requirement. */
    public List<ReturnReason> returnReasonsFor(String requirementCode) {
        return returnReasons.stream()
                .filter(reason -> reason.fits(requirementCode))
                .toList();
    }

    public Optional<ReturnReason> returnReason(String reasonCode) {
        return returnReasons.stream()
                .filter(reason -> reason.code().equals(reasonCode))
                .findFirst();
    }

    public Optional<RejectionReason> rejectionReason(String reasonCode) {
        return rejectionReasons.stream()
                .filter(reason -> reason.code().equals(reasonCode))
                .findFirst();
    }

    /** The same service with another workflow. */
    ServiceDefinition with(Workflow other) {
        return new ServiceDefinition(
                code,
                edition,
                kinds,
                channels,
                applicationsOpen,
                product,
                requirements,
                form,
                declarations,
                other,
                procedure,
                clock,
                fee,
                legalBases,
                returnReasons,
                rejectionReasons,
                standard,
                evaluation);
    }
}
