package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Form.Page;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.Section;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far an application is: the applicant's task list, and what stands between it and its submission.
 *
 * <p>A pure view of definition, answers and evidence; nothing of it is stored.
 */
public final class Readiness {

    /** Status of one task (ui 7). */
    public enum TaskStatus {
        DONE,
        IN_PROGRESS,
        NOT_STARTED,
        PROBLEM
    }

    private final ServiceDefinition definition;
    private final Evidence evidence;

    public Readiness(ServiceDefinition definition, Evidence evidence) {
        this.definition = definition;
        this.evidence = evidence;
    }

    /**
     * What there is so far.
     *
     * @param files number of files by requirement code; stale ones not counted
     * @param staleFiles requirement codes whose file speaks of another place of practice
     * @param failedChecks requirement codes whose register check answered and did not pass
     * @param passedChecks requirement codes whose register check passed
     * @param openFaults requirement codes that the agency returned and that were not touched since
     * @param settled requirement codes that are met without a file: a licence found, a facility asked, a letter that is written
     * @param obstacles code of what is wrong by requirement code, such as a refusal or a day that is over
     * @param today of the agency, for answers that hold until a day
     */
    public record Evidence(
            Answers answers,
            List<Requirement> requirements,
            List<String> villages,
            Map<String, Integer> files,
            Set<String> staleFiles,
            Set<String> failedChecks,
            Set<String> passedChecks,
            Set<String> openFaults,
            Set<String> settled,
            Map<String, String> obstacles,
            LocalDate today) {}

    public TaskStatus of(Section section) {
        long asked = 0;
        long answered = 0;
        boolean wrong = false;
        for (var page : section.pages()) {
            for (var question : page.questions()) {
                if (AnswerRules.isAsked(question, evidence.answers())) {
                    var value = evidence.answers().get(question.code());
                    asked += question.required() ? 1 : 0;
                    answered += question.required() && value != null ? 1 : 0;
                    wrong |= value != null && fault(question, value).isPresent();
                }
            }
        }
        if (wrong) {
            return TaskStatus.PROBLEM;
        }
        return answered == asked ? TaskStatus.DONE : answered == 0 ? TaskStatus.NOT_STARTED : TaskStatus.IN_PROGRESS;
    }

    public TaskStatus of(Requirement requirement) {
        var code = requirement.code();
        if (!isWritten(requirement) && evidence.staleFiles().contains(code)
                || evidence.failedChecks().contains(code)
                || evidence.openFaults().contains(code)
                || evidence.obstacles().containsKey(code)) {
            return TaskStatus.PROBLEM;
        }
        boolean there = takesFile(requirement)
                ? isThere(requirement) || isCovered(requirement)
                : evidence.passedChecks().contains(code) || evidence.settled().contains(code);
        return there ? TaskStatus.DONE : TaskStatus.NOT_STARTED;
    }

    /** Nothing lies here and nothing need: another one of its either-or group is there. */
    public boolean isCovered(Requirement requirement) {
        var group = requirement.eitherOr();
        return group != null && !isThere(requirement) && anyOf(group);
    }

    private boolean isThere(Requirement requirement) {
        var code = requirement.code();
        return evidence.settled().contains(code) || evidence.files().getOrDefault(code, 0) > 0;
    }

    /** Whether the applicant must upload something for it. */
    public static boolean needsFile(Requirement requirement) {
        return !requirement.collectedByAgency()
                && Set.of(RequirementKind.FILE, RequirementKind.PHOTO, RequirementKind.EXTERNAL_RECOMMENDATION)
                        .contains(requirement.kind());
    }

    /** Whether a file may stand for it, if only in place of something else. */
    public static boolean takesFile(Requirement requirement) {
        return needsFile(requirement)
                || requirement.kind() == RequirementKind.FACILITY_LICENCE
                || requirement.kind() == RequirementKind.FACILITY_CONFIRMATION
                || requirement.kind() == RequirementKind.GENERATED_LETTER
                        && requirement.fileRule().isPresent();
    }

    /** Whether the system itself writes it at submission: a letter that nobody has to sign by hand. */
    public static boolean isWritten(Requirement requirement) {
        return requirement.kind() == RequirementKind.GENERATED_LETTER
                && requirement.fileRule().isEmpty();
    }

    /** Whether a register of people answers for it. */
    public static boolean asksRegister(Requirement requirement) {
        return requirement.kind() == RequirementKind.REGISTER_CHECK
                || requirement.kind() == RequirementKind.LINKED_ACCOUNT
                || requirement.kind() == RequirementKind.REGISTRATION
                        && requirement.registerRule().isPresent();
    }

    /**
     * Everything that keeps the application from being submitted, all at once.
     *
     * @param accepted codes of the declarations that the applicant ticked
     */
    public List<FieldError> gaps(Set<String> accepted) {
        var gaps = new ArrayList<FieldError>();
        definition.form().sections().stream()
                .flatMap(section -> section.pages().stream())
                .forEach(page -> collect(page, gaps));
        evidence.requirements().forEach(requirement -> collect(requirement, gaps));
        declarations().stream()
                .filter(declaration -> declaration.required() && !accepted.contains(declaration.code()))
                .forEach(declaration -> gaps.add(new FieldError(declaration.code(), "DECLARATION_MISSING")));
        return gaps;
    }

    /** The declarations that this person makes at submission. */
    public List<Declaration> declarations() {
        return AskedDeclarations.of(definition, evidence.requirements());
    }

    private void collect(Page page, List<FieldError> gaps) {
        for (var question : page.questions()) {
            if (AnswerRules.isAsked(question, evidence.answers())) {
                var value = evidence.answers().values().getOrDefault(question.code(), "");
                fault(question, value).ifPresent(gaps::add);
            }
        }
    }

    private Optional<FieldError> fault(Question question, String value) {
        return AnswerRules.check(question, value, evidence.villages())
                .or(() -> AnswerRules.checkStr(question, value, evidence.today()));
    }

    private void collect(Requirement requirement, List<FieldError> gaps) {
        var code = requirement.code();
        var obstacle = evidence.obstacles().get(code);
        if (obstacle != null) {
            gaps.add(new FieldError(code, obstacle));
        } else if (evidence.staleFiles().contains(code)) {
            gaps.add(new FieldError(code, "FILE_STALE"));
        } else if (isMissing(requirement)) {
            gaps.add(new FieldError(code, missing(requirement)));
        } else if (requirement.kind() == RequirementKind.LINKED_ACCOUNT
                && evidence.failedChecks().contains(code)) {
            gaps.add(new FieldError(code, "ACCOUNT_NOT_LINKED"));
        }
        if (requirement.eitherOr() != null && !anyOf(requirement.eitherOr())) {
            gaps.add(new FieldError(code, "FILE_EITHER_OR_MISSING"));
        }
    }

    private boolean isMissing(Requirement requirement) {
        if (!requirement.mandatory() || requirement.eitherOr() != null) {
            return false;
        }
        // a letter whose places are open is told by the questions themselves
        return isWritten(requirement)
                ? evidence.settled().contains(requirement.code())
                        && evidence.files().getOrDefault(requirement.code(), 0) == 0
                : takesFile(requirement) && !isThere(requirement);
    }

    private static String missing(Requirement requirement) {
        return switch (requirement.kind()) {
            case GENERATED_LETTER -> isWritten(requirement) ? "LETTER_NOT_WRITTEN" : "LETTER_MISSING";
            case FACILITY_LICENCE -> "FACILITY_LICENCE_MISSING";
            case FACILITY_CONFIRMATION -> "CONFIRMATION_MISSING";
            default -> "FILE_MISSING";
        };
    }

    private boolean anyOf(String group) {
        return evidence.requirements().stream()
                .filter(requirement -> group.equals(requirement.eitherOr()))
                .anyMatch(this::isThere);
    }
}
