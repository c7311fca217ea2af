package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RequirementCheck;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.ejb.application.FileView.Earlier;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counts as found at the check where a file is, and what was found before: by the first of two officials, or last time. */
@ApplicationScoped
class FileFindings {

    @Inject
    FileRepository parts;

    @Inject
    EarlierReturns returns;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller callers;

    /**
     * By requirement.
     *
     * @param checks what counts
     * @param earlier what was found before, where nothing is found yet
     */
    record Found(Map<String, RequirementCheck> checks, Map<String, Earlier> earlier) {}

    Found of(FileState state) {
        var application = state.application();
        boolean twice = checks(state.definition()) > 1;
        if (!twice && application.round() == 1) {
            return new Found(findings(application, application.round()).at(null), Map.of());
        }
        var step = parts.findCheckingStep(application.id()).orElse(null);
        var found = findings(application, application.round());
        var checks = found.at(twice ? step : null);
        if (step == null) {
            return new Found(checks, Map.of());
        }
        var open = state.requirements().stream()
                .filter(requirement -> !checks.containsKey(requirement.code()))
                .toList();
        return new Found(checks, named(firstOfTwo(state, found, step), lastRound(state, open, step)));
    }

    private static Map<String, RequirementCheck> firstOfTwo(FileState state, CheckFindings found, String step) {
        return state.requirements().stream()
                .flatMap(requirement -> found.before(requirement.code(), step).stream())
                .collect(Collectors.toMap(RequirementCheck::requirementCode, check -> check));
    }

    private CheckFindings findings(LicenceApplication application, int round) {
        return new CheckFindings(parts.listChecks(application.id(), round));
    }

    /** What was right at this step before the last return, and about which nothing has changed. */
    private Map<String, RequirementCheck> lastRound(FileState state, List<Requirement> open, String step) {
        var application = state.application();
        if (application.round() == 1 || open.isEmpty()) {
            return Map.of();
        }
        var unchanged = returns.unchanged(application, state.definition(), open);
        var then = findings(application, application.round() - 1).at(step);
        return unchanged.stream()
                .flatMap(code -> Stream.ofNullable(then.get(code)))
                .filter(check -> check.verdict() != Verdict.FAULTY && check.checkedBy() != null)
                .collect(Collectors.toMap(RequirementCheck::requirementCode, check -> check));
    }

    private Map<String, Earlier> named(Map<String, RequirementCheck> first, Map<String, RequirementCheck> last) {
        if (first.isEmpty() && last.isEmpty()) {
            return Map.of();
        }
        var people = Stream.concat(first.values().stream(), last.values().stream())
                .flatMap(check -> Stream.ofNullable(check.checkedBy()))
                .collect(Collectors.toSet());
        var names = accounts.names(people);
        long me = callers.require().accountId();
        var earlier = new HashMap<String, Earlier>();
        first.forEach((code, check) -> earlier.put(code, earlier(check, names, false, me)));
        last.forEach((code, check) -> earlier.put(code, earlier(check, names, true, me)));
        return earlier;
    }

    private static Earlier earlier(RequirementCheck check, Map<Long, String> names, boolean lastRound, long me) {
        var by = check.checkedBy();
        return new Earlier(
                check.verdict(),
                by == null ? "" : names.getOrDefault(by, ""),
                check.checkedAt(),
                lastRound,
                by != null && by == me);
    }

    private static long checks(ServiceDefinition definition) {
        return definition.workflow().steps().stream()
                .filter(step -> step.kind() == StepKind.COMPLETENESS_CHECK)
                .count();
    }
}
