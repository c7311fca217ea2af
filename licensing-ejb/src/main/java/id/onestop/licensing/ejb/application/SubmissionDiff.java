package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Submission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed between two submissions of an application: answers by question, files by requirement. */
public record SubmissionDiff(List<Change> answers, List<Change> files) {

    /** One change; {@code null} where there was or is nothing. */
    public record Change(
            String code, @Nullable String before, @Nullable String after) {}

    static SubmissionDiff between(Submission before, Submission after) {
        var answers = new ArrayList<Change>();
        var codes = new TreeSet<>(before.answers().values().keySet());
        codes.addAll(after.answers().values().keySet());
        for (var code : codes) {
            var was = before.answers().get(code);
            var is = after.answers().get(code);
            if (!Objects.equals(was, is)) {
                answers.add(new Change(code, was, is));
            }
        }
        return new SubmissionDiff(answers, files(before.files(), after.files()));
    }

    static List<Change> files(String before, String after) {
        var was = read(before);
        var is = read(after);
        var changes = new ArrayList<Change>();
        was.stream()
                .filter(file -> is.stream().noneMatch(file::serves))
                .forEach(file -> changes.add(new Change(file.requirement(), file.name(), null)));
        is.stream()
                .filter(file -> was.stream().noneMatch(file::serves))
                .forEach(file -> changes.add(new Change(file.requirement(), null, file.name())));
        return changes;
    }

    private static List<File> read(String files) {
        try (var reader = Json.createReader(new StringReader(files))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(file ->
                            new File(file.getString("requirement"), file.getString("name"), file.getString("sha256")))
                    .toList();
        }
    }

    private record File(String requirement, String name, String sha256) {

        /** The same bytes for the same requirement; two requirements may well be met with the same file. */
        boolean serves(File other) {
            return requirement.equals(other.requirement) && sha256.equals(other.sha256);
        }
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "SubmissionDiff " + answers.size() + " answers, " + files.size() + " files";
    }
}
