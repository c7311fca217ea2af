package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.partner.FieldComparison;
import id.onestop.licensing.domain.partner.FieldResult;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.web.shared.Languages;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an official can make a fault of at the press of a button: what registers say otherwise. */
@RequestScoped
public class Differences {

    @Inject
    Messages msg;

    List<Difference> of(FileView file) {
        var report = file.report();
        return report == null
                ? List.of()
                : Stream.concat(
                                report.fields().stream().flatMap(field -> field(field, file).stream()),
                                report.checks().stream().flatMap(check -> check(check, file).stream()))
                        .toList();
    }

    private Optional<Difference> field(FieldComparison field, FileView file) {
        return field.result() == FieldResult.DIFFERENT
                ? requirement(field.differing(), file)
                        .map(code -> new Difference(
                                field.field().name(),
                                msg.get("workflow.field." + field.field()),
                                code,
                                words(field, file)))
                : Optional.empty();
    }

    private Optional<Difference> check(RegisterCheck check, FileView file) {
        String label = "workflow.checkKind." + check.kind();
        return check.outcome() == RegisterCheck.Outcome.NOT_MET
                ? requirement(Set.of(check.register()), file)
                        .map(code -> new Difference(
                                check.kind().name(),
                                msg.get(label),
                                code,
                                letters().text(label) + ", " + letters().text("workflow.register." + check.register())))
                : Optional.empty();
    }

    /** The first requirement that one of these registers answers. */
    private static Optional<String> requirement(Collection<Register> registers, FileView file) {
        return file.requirements().stream()
                .map(FileView.Row::requirement)
                .filter(one -> one.registerRule()
                        .flatMap(rule -> RegisterFinding.register(rule.register()))
                        .filter(registers::contains)
                        .isPresent())
                .map(one -> one.code())
                .findFirst();
    }

    private static String words(FieldComparison field, FileView file) {
        boolean nik = field.field().name().equals("NIK");
        String said = field.registers().stream()
                .filter(value -> value.result() == FieldResult.DIFFERENT)
                .map(value -> letters().text("workflow.register." + value.register()) + ": " + value.value())
                .collect(Collectors.joining("; "));
        return letters()
                .text(
                        "workflow.fault.difference",
                        Map.of(
                                "field",
                                letters().text("workflow.field." + field.field()),
                                "answer",
                                nik ? file.maskedNik() : Objects.requireNonNullElse(field.answer(), "-"),
                                "registers",
                                said));
    }

    /** The applicant reads it: in the language of the papers, whatever the official's is. */
    private static Texts letters() {
        return Texts.in(Languages.INDONESIAN);
    }
}
