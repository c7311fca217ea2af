package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Submission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which documents were handed in: those that a submission names, whatever lies at the requirements since. */
public final class HandedIn {

    private HandedIn() {}

    static Set<Long> documents(List<Submission> submissions) {
        return submissions.stream().flatMap(one -> documents(one).stream()).collect(Collectors.toSet());
    }

    /** Codes of the requirements for which a file was handed in. */
    public static Set<String> requirements(Submission submission) {
        try (var reader = Json.createReader(new StringReader(submission.files()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(file -> file.getString("requirement"))
                    .collect(Collectors.toSet());
        }
    }

    static Set<Long> documents(Submission submission) {
        try (var reader = Json.createReader(new StringReader(submission.files()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(file -> file.getJsonNumber("id").longValue())
                    .collect(Collectors.toSet());
        }
    }
}
