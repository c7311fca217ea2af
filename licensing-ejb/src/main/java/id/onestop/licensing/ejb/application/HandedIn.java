package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Submission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which documents were handed in: those that a submission names, whatever lies at the requirements since. */
public final class HandedIn {

    private HandedIn() {}

    static Set<Long> documents(List<Submission> submissions) {
        return submissions.stream().flatMap(one -> documents(one).stream()).collect(Collectors.toSet());
    }

    /** How many files were handed in, by code of their requirement. */
    public static Map<String, Long> files(Submission submission) {
        try (var reader = Json.createReader(new StringReader(submission.files()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(file -> file.getString("requirement"))
                    .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
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
