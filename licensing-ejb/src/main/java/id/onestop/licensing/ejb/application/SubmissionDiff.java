package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Submission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        return new SubmissionDiff(answers, files(before, after));
    }

    private static List<Change> files(Submission before, Submission after) {
        var was = read(before.files());
        var is = read(after.files());
        var changes = new ArrayList<Change>();
        var kept = was.stream().map(File::sha256).collect(Collectors.toSet());
        var now = is.stream().map(File::sha256).collect(Collectors.toSet());
        was.stream()
                .filter(file -> !now.contains(file.sha256()))
                .forEach(file -> changes.add(new Change(file.requirement(), file.name(), null)));
        is.stream()
                .filter(file -> !kept.contains(file.sha256()))
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

    private record File(String requirement, String name, String sha256) {}

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "SubmissionDiff " + answers.size() + " answers, " + files.size() + " files";
    }
}
