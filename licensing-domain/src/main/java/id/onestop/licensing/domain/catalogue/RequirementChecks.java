package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Is everything that the list asks ever asked of anybody, and is every choice one? */
final class RequirementChecks {

    private final ServiceDefinition definition;
    private final List<Finding> findings = new ArrayList<>();

    private RequirementChecks(ServiceDefinition definition) {
        this.definition = definition;
    }

    static List<Finding> check(ServiceDefinition definition) {
        var checks = new RequirementChecks(definition);
        definition.requirements().forEach(checks::condition);
        definition.requirements().forEach(checks::collected);
        definition.requirements().forEach(checks::pictured);
        definition.form().questions().forEach(checks::question);
        checks.printed();
        checks.groups();
        return checks.findings;
    }

    private void condition(Requirement requirement) {
        var condition = requirement.condition();
        boolean never = !condition.kinds().isEmpty() && Collections.disjoint(condition.kinds(), definition.kinds())
                || !condition.channels().isEmpty() && Collections.disjoint(condition.channels(), definition.channels())
                || !givable(condition.answer(), new HashSet<>());
        if (never) {
            findings.add(Finding.error(
                    "REQ-01",
                    at(requirement),
                    new Words(
                            "Syarat ini tidak pernah berlaku: jenis, jalur atau jawaban yang disebut tidak ada pada"
                                    + " layanan ini.",
                            "This requirement never holds: the service has no such kind, channel or answer."),
                    new Words("Perbaiki kondisinya, atau hapus syarat ini.", "Correct the condition, or remove it.")));
        }
    }

    /** A question that appears only after an answer that nobody can give. */
    private void question(Question question) {
        if (!givable(question.shownWhen(), new HashSet<>(Set.of(question.code())))) {
            findings.add(Finding.error(
                    "FRM-01",
                    new Words(
                            "Formulir, isian \"" + question.label().id() + "\"",
                            "Form, question \"" + question.label().en() + "\""),
                    new Words("Isian ini tidak pernah tampil.", "This question never appears."),
                    new Words("Perbaiki kondisi tampilnya.", "Correct the condition under which it appears.")));
        }
    }

    /** Whether some applicant can give this answer. */
    private boolean givable(@Nullable ShownWhen when, Set<String> passed) {
        if (when == null) {
            return true;
        }
        var asked = definition.form().question(when.question());
        return passed.add(when.question())
                && asked.isPresent()
                && (asked.get().kind() != QuestionKind.CHOICE
                        || asked.get().choice(when.answer()).isPresent())
                && givable(asked.get().shownWhen(), passed);
    }

    /** What the agency promises to collect itself needs the step that does it. */
    private void collected(Requirement requirement) {
        var rule = requirement.rules().recommendation();
        boolean office = rule != null
                && rule.step() != null
                && definition
                        .workflow()
                        .find(rule.step())
                        .filter(step -> step.kind() == StepKind.RECOMMENDATION)
                        .isPresent();
        if (requirement.collectedByAgency() && !office) {
            findings.add(Finding.error(
                    "REQ-03",
                    at(requirement),
                    new Words(
                            "Dinas mengumpulkan sendiri syarat ini, tetapi tidak ada langkah rekomendasi untuknya.",
                            "The agency collects this itself, yet there is no recommendation step for it."),
                    new Words(
                            "Tambahkan langkah rekomendasi, atau minta dari pemohon.",
                            "Add the step of kind \"Recommendation\", or ask the applicant.")));
        }
    }

    /** A definition that came as a file may hold anything where its picture should be. */
    private void pictured(Requirement requirement) {
        var example = requirement.rules().example();
        if (example != null && example.sha256().isEmpty()) {
            findings.add(Finding.error(
                    "REQ-04",
                    at(requirement),
                    new Words(
                            "Contohnya bukan gambar PNG atau JPEG, atau terlalu besar.",
                            "Its example is no PNG or JPEG picture, or it is too large."),
                    new Words(
                            "Unggah gambarnya lagi, atau hapus contohnya.",
                            "Upload it again, or remove the example.")));
        }
    }

    /** What is asked and checked stands in the standard: by itself, or by another member of its either-or group. */
    private void printed() {
        definition.requirements().stream()
                .filter(requirement -> requirement.printed().isBlank() && !groupPrinted(requirement))
                .forEach(requirement -> findings.add(Finding.error(
                                "REQ-05",
                                at(requirement),
                                requirement.eitherOr() == null
                                        ? new Words(
                                                "Syarat ini diperiksa, tetapi tidak tercantum dalam standar.",
                                                "This requirement is checked, yet the standard does not print it.")
                                        : new Words(
                                                "Kelompok \"" + requirement.eitherOr()
                                                        + "\" diperiksa, tetapi tidak satu pun anggotanya tercantum dalam"
                                                        + " standar.",
                                                "The group \"" + requirement.eitherOr()
                                                        + "\" is checked, yet the standard prints none of its members."),
                                new Words(
                                        "Isi kalimat syarat untuk standar.",
                                        "Write the sentence of the requirement for the standard."))
                        .about(requirement.code())));
    }

    private boolean groupPrinted(Requirement requirement) {
        var group = requirement.eitherOr();
        return group != null
                && definition.requirements().stream()
                        .anyMatch(other -> Objects.equals(group, other.eitherOr())
                                && !other.printed().isBlank());
    }

    private void groups() {
        definition.requirements().stream()
                .filter(requirement -> requirement.eitherOr() != null)
                .collect(Collectors.groupingBy(requirement -> Objects.requireNonNull(requirement.eitherOr())))
                .values()
                .forEach(this::group);
    }

    /** A choice needs two things that are asked of the same person. */
    private void group(List<Requirement> members) {
        boolean choice = members.stream()
                .anyMatch(one -> members.stream()
                        .anyMatch(other -> one != other && together(one.condition(), other.condition())));
        if (!choice) {
            findings.add(Finding.warning(
                    "REQ-02",
                    at(members.get(0)),
                    new Words(
                            "Kelompok \"" + members.get(0).eitherOr()
                                    + "\" tidak memberi pilihan: anggotanya hanya satu,"
                                    + " atau tidak pernah berlaku bersama.",
                            "The group \"" + members.get(0).eitherOr()
                                    + "\" is no choice: it has one member, or its members" + " never hold together."),
                    new Words(
                            "Tambahkan pilihan lain, atau jadikan syarat biasa.",
                            "Add another choice, or make it an ordinary requirement.")));
        }
    }

    private static boolean together(Condition one, Condition other) {
        boolean kinds =
                one.kinds().isEmpty() || other.kinds().isEmpty() || !Collections.disjoint(one.kinds(), other.kinds());
        boolean channels = one.channels().isEmpty()
                || other.channels().isEmpty()
                || !Collections.disjoint(one.channels(), other.channels());
        boolean proxy = one.viaProxy() == null
                || other.viaProxy() == null
                || one.viaProxy().equals(other.viaProxy());
        return kinds && channels && proxy && answered(one.answer(), other.answer());
    }

    private static boolean answered(@Nullable ShownWhen one, @Nullable ShownWhen other) {
        return one == null
                || other == null
                || !one.question().equals(other.question())
                || one.answer().equals(other.answer());
    }

    private static Words at(Requirement requirement) {
        return new Words(
                "Syarat \"" + requirement.name().id() + "\"",
                "Requirement \"" + requirement.name().en() + "\"");
    }
}
