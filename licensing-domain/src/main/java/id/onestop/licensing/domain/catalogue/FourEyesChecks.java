package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Can four eyes always be kept: is there, whoever did the earlier steps, still somebody for the next one?
 *
 * <p>Whoever approved one step of a file approves no other, so a step is lost when all its people were used up before it. A
 * step that can be done anew uses up another person each time.
 */
final class FourEyesChecks {

    private final Workflow workflow;
    private final Surroundings surroundings;
    private final Route route;
    private final List<Step> approving;
    private final List<Finding> findings = new ArrayList<>();

    private FourEyesChecks(ServiceDefinition definition, Surroundings surroundings) {
        workflow = definition.workflow();
        this.surroundings = surroundings;
        route = new Route(definition);
        approving = workflow.line().stream()
                .filter(step -> step.approving() && step.actingPost().isPresent())
                .toList();
    }

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var checks = new FourEyesChecks(definition, surroundings);
        if (surroundings.staffed()) {
            checks.approving.forEach(checks::usedUp);
            checks.approving.forEach(checks::leftByAll);
            checks.consent();
        }
        return checks.findings;
    }

    private void usedUp(Step step) {
        var people = surroundings.ableAt(step);
        var before = approving.subList(0, approving.indexOf(step));
        var taken = new HashMap<Step, List<Long>>();
        boolean lost = !people.isEmpty()
                && people.stream().allMatch(person -> place(person, step, before, taken, new HashSet<>()));
        if (lost) {
            var way = new ArrayList<Words>();
            before.forEach(earlier -> taken.getOrDefault(earlier, List.of()).forEach(person -> way.add(by(earlier))));
            findings.add(Finding.error(
                            "WF-08",
                            WorkflowChecks.at(step),
                            new Words(
                                    "Jabatan \"" + post(step)
                                            + "\" dapat kehabisan pejabat: semua pemegangnya mungkin sudah menyetujui"
                                            + " langkah sebelumnya pada berkas yang sama.",
                                    "The post \"" + post(step)
                                            + "\" can run out of people: all its holders may have approved an earlier"
                                            + " step of the same file."),
                            new Words(
                                    "Tunjuk orang yang tidak menyetujui langkah lain, atau ganti jabatan langkah ini.",
                                    "Appoint somebody who approves no other step, or change the post."))
                    .by(route.witness(step).after(way)));
        }
    }

    private String post(Step step) {
        return step.actingPost()
                .map(code -> surroundings.postNames().getOrDefault(code, code))
                .orElse("");
    }

    private static Words by(Step step) {
        return new Words(
                step.name().id() + ": disetujui oleh pemegang jabatan langkah berikut",
                step.name().en() + ": approved by a holder of the later step's post");
    }

    /** Finds an earlier step for the person, moving others along where a step takes one person only. */
    private boolean place(long person, Step at, List<Step> before, Map<Step, List<Long>> taken, Set<Step> tried) {
        for (var earlier : before) {
            if (uses(person, earlier, at) && tried.add(earlier)) {
                var there = taken.computeIfAbsent(earlier, step -> new ArrayList<>());
                if (there.isEmpty() || repeats(earlier, at)) {
                    there.add(person);
                    return true;
                }
                if (place(there.get(0), at, before, taken, tried)) {
                    there.set(0, person);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether approving the earlier step keeps this person from approving the later one. */
    private boolean uses(long person, Step earlier, Step later) {
        boolean merges = workflow.fourEyes() == FourEyes.MERGE_BY_DECREE
                && (surroundings.byDecree(earlier, person) || surroundings.byDecree(later, person));
        return surroundings.peopleOf(earlier).contains(person) && !merges;
    }

    /** Whether a step can be done anew before a later one was ever done. */
    private boolean repeats(Step step, Step later) {
        var line = workflow.line();
        return line.subList(line.indexOf(step), line.indexOf(later) + 1).stream()
                .anyMatch(between -> between.mayReturn() && Act.RETURN.fits(between.kind())
                        || between.maySendBackTo().stream()
                                .flatMap(code -> workflow.find(code).stream())
                                .anyMatch(to -> line.indexOf(to) <= line.indexOf(step)));
    }

    /** Substitutes leave a step to one another: where all would, nobody takes it. */
    private void leftByAll(Step step) {
        var people = surroundings.ableAt(step);
        var later = approving.subList(approving.indexOf(step) + 1, approving.size());
        boolean left = surroundings.peopleOf(step).size() > 1
                && people.stream()
                        .allMatch(person -> later.stream()
                                .filter(other -> surroundings.peopleOf(other).contains(person))
                                .anyMatch(other ->
                                        surroundings.byDecree(step, person) || surroundings.byDecree(other, person)));
        if (left) {
            findings.add(Finding.error(
                            "WF-08",
                            WorkflowChecks.at(step),
                            new Words(
                                    "Semua pemegang jabatan ini juga menggantikan langkah berikutnya, sehingga saling"
                                            + " menyerahkan.",
                                    "All holders of this post substitute at a later step as well, so each leaves it to"
                                            + " the other."),
                            new Words(
                                    "Tunjuk seorang lagi tanpa tugas pengganti.",
                                    "Appoint one more who substitutes for nobody."))
                    .by(route.witness(step)));
        }
    }

    /** A superior who consents is somebody who did not return the file himself. */
    private void consent() {
        workflow.line().stream()
                .filter(step -> step.kind() == StepKind.COMPLETENESS_CHECK && step.mayReturn())
                .forEach(step -> workflow.returnConsent(step.code())
                        .filter(consent -> !surroundings.peopleOf(consent).isEmpty())
                        .filter(consent -> surroundings.peopleOf(step).containsAll(surroundings.ableAt(consent)))
                        .ifPresent(consent -> findings.add(Finding.error(
                                        "WF-30",
                                        WorkflowChecks.at(consent),
                                        new Words(
                                                "Yang menyetujui pengembalian hanyalah orang yang juga memeriksa.",
                                                "Only people who check themselves could consent to a late return."),
                                        new Words(
                                                "Tunjuk atasan yang tidak memeriksa berkas.",
                                                "Appoint a superior who checks no files."))
                                .by(route.witness(consent)))));
    }
}
