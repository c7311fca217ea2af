package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.Readiness.TaskStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.partner.RegisterReport;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.document.DocumentView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant works on it.
 *
 * @param id internal id, needed by uploads only
 * @param sections status of the form's sections by code
 * @param requirementStatus status of each requirement by code
 * @param faults what the agency found wrong, while the file is back with the applicant
 * @param fullName the name of the account, without titles
 * @param registers what the registers said last; {@code null} before the first question
 * @param assisted the counter helped with it
 * @param declarations what the person declares when it is sent
 * @param evidence what stands for requirements besides files and registers of people, by code
 * @param covered codes of requirements that need nothing, because another one of their group is there
 */
public record DraftView(
        long id,
        String number,
        long version,
        ApplicationStatus status,
        ApplicationKind kind,
        int round,
        AgencyView agency,
        ServiceDefinition definition,
        List<Requirement> requirements,
        Answers answers,
        Map<String, TaskStatus> sections,
        Map<String, TaskStatus> requirementStatus,
        Map<String, List<DocumentView>> documents,
        List<FaultView> faults,
        String fullName,
        String maskedNik,
        @Nullable RegisterReport report,
        @Nullable RegisterSnapshot registers,
        long applicantId,
        boolean assisted,
        boolean viaProxy,
        List<Declaration> declarations,
        Map<String, EvidenceView> evidence,
        Set<String> covered) {

    /** @param official it is read at the counter: officials see all of a licence that is cited */
    static DraftView of(
            FileState state, String fullName, String maskedNik, @Nullable RegisterSnapshot snapshot, boolean official) {
        var readiness = state.readiness();
        var sections = new LinkedHashMap<String, TaskStatus>();
        state.definition().form().sections().forEach(section -> sections.put(section.code(), readiness.of(section)));
        var requirements = new LinkedHashMap<String, TaskStatus>();
        state.requirements().forEach(requirement -> requirements.put(requirement.code(), readiness.of(requirement)));
        var evidence = new LinkedHashMap<String, EvidenceView>();
        state.requirements().forEach(requirement -> {
            var view = EvidenceView.of(state, requirement, null);
            evidence.put(requirement.code(), official ? view : view.guarded(requirement));
        });
        var application = state.application();
        return new DraftView(
                application.id(),
                application.number(),
                application.version(),
                application.status(),
                application.kind(),
                application.round(),
                state.agency(),
                state.definition(),
                state.requirements(),
                application.answers(),
                sections,
                requirements,
                state.documentsByRequirement(),
                state.openFaults().stream().map(FaultView::from).toList(),
                fullName,
                maskedNik,
                state.report(),
                snapshot,
                application.applicantId(),
                application.channel() == Channel.ASSISTED,
                application.viaProxy(),
                readiness.declarations(),
                evidence,
                state.requirements().stream()
                        .filter(readiness::isCovered)
                        .map(Requirement::code)
                        .collect(Collectors.toSet()));
    }

    /** How many tasks are done; register checks count as done once they were asked. */
    public long done() {
        return java.util.stream.Stream.concat(sections.values().stream(), uploads())
                .filter(TaskStatus.DONE::equals)
                .count();
    }

    /** How many tasks there are. */
    public long total() {
        return sections.size() + uploads().count();
    }

    private java.util.stream.Stream<TaskStatus> uploads() {
        return requirements.stream()
                .filter(Readiness::takesFile)
                .filter(requirement ->
                        requirement.mandatory() || requirementStatus.get(requirement.code()) != TaskStatus.NOT_STARTED)
                .map(requirement -> requirementStatus.getOrDefault(requirement.code(), TaskStatus.NOT_STARTED));
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "DraftView " + number;
    }
}
