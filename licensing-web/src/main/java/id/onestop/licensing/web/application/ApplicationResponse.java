package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Readiness.TaskStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.partner.FieldComparison;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.EvidenceView;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant works on it.
 *
 * @param nik identity number with its middle hidden
 * @param faults what the agency found wrong, while the file is back with the applicant
 * @param comparisons the answers beside what the registers say; absent before the first question
 * @param registerChecks what registers answer alone; absent before the first question
 */
public record ApplicationResponse(
        String number,
        long version,
        String agency,
        String service,
        ApplicationKind kind,
        ApplicationStatus status,
        int round,
        String fullName,
        String nik,
        Map<String, String> answers,
        List<SectionResponse> sections,
        List<RequirementTaskResponse> requirements,
        List<Declaration> declarations,
        List<FaultView> faults,
        @Nullable List<FieldComparison> comparisons,
        @Nullable List<RegisterCheck> registerChecks)
        implements Versioned {

    /** A section of the form. */
    public record SectionResponse(String code, Words title, TaskStatus status) {}

    /** A requirement and how far it is. */
    public record RequirementTaskResponse(
            String code,
            RequirementKind kind,
            Words name,
            boolean mandatory,
            TaskStatus status,
            int files,
            EvidenceView evidence) {}

    static ApplicationResponse from(DraftView view) {
        var report = view.report();
        return new ApplicationResponse(
                view.number(),
                view.version(),
                view.agency().code(),
                view.definition().code(),
                view.kind(),
                view.status(),
                view.round(),
                view.fullName(),
                view.maskedNik(),
                view.answers().values(),
                sections(view),
                requirements(view),
                view.declarations(),
                view.faults(),
                report == null ? null : report.fields(),
                report == null ? null : report.checks());
    }

    private static List<SectionResponse> sections(DraftView view) {
        return view.definition().form().sections().stream()
                .map(section -> new SectionResponse(
                        section.code(),
                        section.title(),
                        view.sections().getOrDefault(section.code(), TaskStatus.NOT_STARTED)))
                .toList();
    }

    private static List<RequirementTaskResponse> requirements(DraftView view) {
        return view.requirements().stream()
                .map(requirement -> new RequirementTaskResponse(
                        requirement.code(),
                        requirement.kind(),
                        requirement.name(),
                        requirement.mandatory(),
                        view.requirementStatus().getOrDefault(requirement.code(), TaskStatus.NOT_STARTED),
                        view.documents()
                                .getOrDefault(requirement.code(), List.of())
                                .size(),
                        view.evidence().getOrDefault(requirement.code(), EvidenceView.NONE)))
                .toList();
    }

    /** Files and what registers say come and go without a change of the application. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ApplicationResponse " + number;
    }
}
