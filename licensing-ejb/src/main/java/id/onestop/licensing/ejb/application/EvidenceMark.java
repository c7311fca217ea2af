package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What lay there for a requirement, as a text that changes when it does: its files, what a register said and what it is
 * compared with, or, where there is neither, the answers.
 *
 * @param snapshot what the registers had said by then; {@code null} for nothing
 */
record EvidenceMark(Submission submission, @Nullable String snapshot) {

    /** The answers that registers are compared with. */
    private static final List<String> COMPARED = List.of(
            AnswerCode.STR_NUMBER,
            AnswerCode.STR_VALIDITY,
            AnswerCode.STR_VALID_UNTIL,
            AnswerCode.SPECIALITY,
            AnswerCode.PLACE_STREET,
            AnswerCode.PLACE_VILLAGE);

    String of(Requirement requirement) {
        var register = requirement.registerRule().flatMap(rule -> RegisterFinding.register(rule.register()));
        if (register.isPresent()) {
            return said(register.get()) + compared();
        }
        var files = files(requirement.code());
        return requirement.fileRule().isPresent() || !files.isEmpty()
                ? files
                : submission.answers().values().toString();
    }

    private String files(String requirement) {
        try (var reader = Json.createReader(new StringReader(submission.files()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(file -> file.getString("requirement").equals(requirement))
                    .map(file -> file.getString("sha256"))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    /** The moment at which a register was asked is no news. */
    private String said(Register register) {
        return snapshot == null
                ? ""
                : SnapshotJson.read(snapshot)
                        .of(register)
                        .map(EvidenceMark::said)
                        .orElse("");
    }

    private static String said(RegisterEntry entry) {
        return List.of(
                        entry.state(),
                        values(entry),
                        Objects.toString(entry.profileUpdatedOn()),
                        Objects.toString(entry.accountLinkedSince()),
                        entry.facility(),
                        Objects.toString(entry.credits()))
                .toString();
    }

    private static List<String> values(RegisterEntry entry) {
        var person = entry.person();
        return List.of(
                Objects.toString(person.name()),
                Objects.toString(person.nik()),
                Objects.toString(person.strNumber()),
                Objects.toString(person.strValidUntil()),
                Boolean.toString(person.strForLife()),
                Objects.toString(person.profession()),
                Objects.toString(person.practiceAddress()));
    }

    private String compared() {
        return COMPARED.stream()
                .map(code -> Objects.toString(submission.answers().get(code)))
                .toList()
                .toString();
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "EvidenceMark";
    }
}
