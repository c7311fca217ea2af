package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LetterText;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.application.ReturnFault;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.partner.RegisterReport;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.document.DocumentView;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is known of a file at a moment, loaded once: what its pages and its rules look at. */
record FileState(
        LicenceApplication application,
        AgencyView agency,
        ServiceDefinition definition,
        Answers answers,
        List<DocumentView> documents,
        @Nullable RegisterEvidence evidence,
        @Nullable RegisterReport report,
        List<ReturnFault> faults,
        @Nullable Instant returnedAt,
        Proofs proofs) {

    List<Requirement> requirements() {
        return definition.requirementsFor(application.circumstances(answers));
    }

    HolderFacts holder() {
        return new HolderFacts(answers, agency.profile().region());
    }

    /** Faults of the last return, while the file is with its applicant. */
    List<ReturnFault> openFaults() {
        return application.status() == ApplicationStatus.RETURNED
                ? faults.stream()
                        .filter(fault -> fault.round() == application.round())
                        .toList()
                : List.of();
    }

    Readiness readiness() {
        return new Readiness(definition, evidenceOf(answers));
    }

    Optional<RegisterFinding> finding(Requirement requirement) {
        return Optional.ofNullable(report).map(found -> RegisterFinding.of(requirement, found));
    }

    private Readiness.Evidence evidenceOf(Answers answers) {
        var stale = documents.stream()
                .filter(this::isStale)
                .map(DocumentView::requirementCode)
                .collect(Collectors.toSet());
        return new Readiness.Evidence(
                answers,
                requirements(),
                villages(),
                documents.stream()
                        .filter(document -> !isStale(document))
                        .collect(Collectors.groupingBy(DocumentView::requirementCode, Collectors.summingInt(one -> 1))),
                stale,
                findings(RegisterFinding.FAILED),
                findings(RegisterFinding.PASSED),
                untouched(),
                requirements().stream()
                        .filter(this::isSettled)
                        .map(Requirement::code)
                        .collect(Collectors.toSet()),
                obstacles(),
                proofs.today());
    }

    Subjects subjects() {
        return new Subjects(application, agency, definition, answers);
    }

    Standing standing(Requirement requirement) {
        return Standing.of(this, requirement);
    }

    /** Met without a file, or as far as it can be before the submission. */
    private boolean isSettled(Requirement requirement) {
        return switch (requirement.kind()) {
            case REGISTRATION -> requirement.registerRule().isEmpty();
            case GENERATED_LETTER ->
                Readiness.isWritten(requirement)
                        && subjects()
                                .letter(requirement)
                                .filter(LetterText::complete)
                                .isPresent();
            case FACILITY_LICENCE -> standing(requirement).found();
            case FACILITY_CONFIRMATION -> standing(requirement).asked();
            default -> false;
        };
    }

    private Map<String, String> obstacles() {
        var found = new HashMap<String, String>();
        for (var requirement : requirements()) {
            boolean file = documents.stream()
                    .anyMatch(document -> document.requirementCode().equals(requirement.code()) && !isStale(document));
            standing(requirement).obstacle(file).ifPresent(code -> found.put(requirement.code(), code));
        }
        return found;
    }

    private boolean isStale(DocumentView document) {
        var written = document.place();
        return written != null
                && definition
                        .requirement(document.requirementCode())
                        .flatMap(subjects()::of)
                        .filter(subject -> !subject.equals(written))
                        .isPresent();
    }

    private List<String> villages() {
        return agency.profile().region().districts().stream()
                .flatMap(district -> district.villages().stream())
                .map(village -> village.code())
                .toList();
    }

    private Set<String> findings(RegisterFinding wanted) {
        return requirements().stream()
                .filter(requirement ->
                        finding(requirement).filter(wanted::equals).isPresent())
                .map(Requirement::code)
                .collect(Collectors.toSet());
    }

    /** Returned file requirements for which nothing new was uploaded since. */
    private Set<String> untouched() {
        return openFaults().stream().flatMap(this::untouched).collect(Collectors.toSet());
    }

    private Stream<String> untouched(ReturnFault fault) {
        var requirement = definition.requirement(fault.requirementCode());
        boolean file = requirement.filter(Readiness::takesFile).isPresent();
        boolean asked = requirement
                .map(this::standing)
                .filter(standing -> standing.newerThan(returnedAt))
                .isPresent();
        return file && !asked && documents.stream().noneMatch(document -> isNewer(document, fault))
                ? Stream.of(fault.requirementCode())
                : Stream.empty();
    }

    private boolean isNewer(DocumentView document, ReturnFault fault) {
        return document.requirementCode().equals(fault.requirementCode())
                && returnedAt != null
                && document.attachedAt().isAfter(returnedAt);
    }

    Map<String, List<DocumentView>> documentsByRequirement() {
        return documents.stream().collect(Collectors.groupingBy(DocumentView::requirementCode));
    }
}
