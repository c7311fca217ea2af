package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Is there a living person who may act for every step, and a role for everybody who works? */
final class PeopleChecks {

    private final ServiceDefinition definition;
    private final Surroundings surroundings;
    private final Route route;
    private final List<Finding> findings = new ArrayList<>();

    private PeopleChecks(ServiceDefinition definition, Surroundings surroundings) {
        this.definition = definition;
        this.surroundings = surroundings;
        route = new Route(definition);
    }

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var checks = new PeopleChecks(definition, surroundings);
        definition.workflow().steps().forEach(checks::actor);
        checks.staffing();
        return checks.findings;
    }

    private void actor(Step step) {
        if (step.actor() == Actor.POST && !saidAlready(step)) {
            post(step, step.actingPost().orElse(""), "post");
        } else if (step.actor() == Actor.OFFICE) {
            step.actingPost().ifPresent(office -> post(step, office, "post"));
        }
        if (step.signatory() != null) {
            post(step, step.signatory(), "signatory");
        }
        step.actingPost().filter(surroundings::knows).ifPresent(post -> rights(step, post));
    }

    /** A post that lacks a right gets the work and cannot do it. */
    private void rights(Step step, String post) {
        var lacking = surroundings.lacking(step);
        if (!lacking.isEmpty()) {
            findings.add(Finding.error(
                            "WF-32",
                            WorkflowChecks.at(step),
                            new Words(
                                    "Jabatan \"" + name(post) + "\" tidak berhak mengerjakan langkah ini; yang kurang: "
                                            + lacking.words().id() + ".",
                                    "The post \"" + name(post) + "\" has no right to do this step; it lacks: "
                                            + lacking.words().en() + "."),
                            new Words(
                                    "Pilih jabatan lain, atau usulkan hak itu bagi jabatan ini.",
                                    "Choose another post, or propose that right for this one."))
                    .by(route.witness(step)));
        }
    }

    /** A superior who consents has a step of his own as a rule: his post is told there. */
    private boolean saidAlready(Step step) {
        return step.kind() == StepKind.RETURN_CONSENT
                && definition.workflow().mainLine().stream()
                        .anyMatch(other -> other.actingPost().equals(step.actingPost()));
    }

    private void post(Step step, String post, String field) {
        String place = "workflow/steps/" + step.code() + "#" + field;
        if (!surroundings.knows(post)) {
            findings.add(Finding.error(
                            "WF-10",
                            WorkflowChecks.at(step),
                            new Words(
                                    "Jabatan \"" + post + "\" tidak ada pada dinas ini.",
                                    "The agency has no post \"" + post + "\"."),
                            new Words("Pilih jabatan dari daftar jabatan.", "Choose a post of the agency."))
                    .by(route.witness(step))
                    .about(post)
                    .at(place));
        } else if (surroundings.holdersOf(post) == 0) {
            findings.add(vacant(step, post).about(post).at(place));
        }
    }

    /** An agency without any people yet is being set up: its services show, and their work waits for the first people. */
    private Finding vacant(Step step, String post) {
        return new Finding(
                "WF-11",
                surroundings.staffed() ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                WorkflowChecks.at(step),
                new Words(
                        "Jabatan \"" + name(post) + "\" kosong dan tidak ada Plt/Plh.",
                        "Nobody holds the post \"" + name(post) + "\", no substitute either."),
                new Words(
                        "Tunjuk pejabat atau Plh dengan nomor keputusan dan tanggal.",
                        "Appoint a holder, or a substitute with decree number and dates."),
                route.witness(step));
    }

    private void staffing() {
        var rows = definition.standard().staff();
        var working = definition.workflow().steps().stream()
                .filter(step -> step.actor() == Actor.POST)
                .flatMap(step -> Stream.of(step.post(), step.signatory()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var listed = rows.stream().flatMap(row -> row.posts().stream()).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> row.posts().stream().noneMatch(working::contains))
                .forEach(row -> findings.add(idle(row)));
        rows.forEach(row -> miscounted(row, working));
        working.stream().filter(post -> !listed.contains(post)).sorted().forEach(post -> findings.add(uncounted(post)));
    }

    /** Trap T3: fewer people printed than posts at work. */
    private void miscounted(StandardTexts.Staffing row, Set<String> working) {
        long needed = row.posts().stream().filter(working::contains).count();
        if (row.count() > 0 && needed > row.count()) {
            findings.add(Finding.warning(
                    "STF-04",
                    new Words("Jumlah pelaksana, \"" + row.role() + "\"", "Number of staff, \"" + row.role() + "\""),
                    new Words(
                            "Tercantum " + row.count() + " orang, sedangkan alur memerlukan " + needed + " jabatan.",
                            row.count() + " people are printed, the workflow needs " + needed + " posts."),
                    new Words("Perbaiki jumlah atau alur.", "Correct the number or the workflow.")));
        }
    }

    private static Finding idle(StandardTexts.Staffing row) {
        return Finding.warning(
                "STF-02",
                new Words("Jumlah pelaksana, \"" + row.role() + "\"", "Number of staff, \"" + row.role() + "\""),
                new Words("Peran ini tidak mempunyai langkah dalam alur.", "This role has no step in the workflow."),
                new Words(
                        "Biarkan bila tugasnya di loket, atau tambahkan langkah.",
                        "Keep it if the work is at the counter, or add a step."));
    }

    private Finding uncounted(String post) {
        return Finding.warning(
                "STF-03",
                new Words("Jumlah pelaksana", "Number of staff"),
                new Words(
                        "Jabatan \"" + name(post) + "\" bekerja dalam alur tetapi tidak dihitung.",
                        "The post \"" + name(post) + "\" works in the workflow and is not counted."),
                new Words("Tambahkan jabatan itu pada jumlah pelaksana.", "Add the post to the number of staff."));
    }

    private String name(String post) {
        return surroundings.postNames().getOrDefault(post, post);
    }
}
