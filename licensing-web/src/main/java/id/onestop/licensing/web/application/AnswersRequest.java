package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answers by question code.
 *
 * @param answers an empty or missing value takes the answer away
 */
public record AnswersRequest(
        @Schema(required = true) @Nullable Map<String, String> answers) {

    static Map<String, String> answers(@Nullable AnswersRequest request) {
        var given = request == null ? null : request.answers();
        if (given == null) {
            throw new Invalid(List.of(new FieldError("answers", "REQUIRED")));
        }
        var answers = new HashMap<String, String>();
        given.forEach((code, value) -> answers.put(code, empty(value)));
        return answers;
    }

    private static String empty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "AnswersRequest";
    }
}
