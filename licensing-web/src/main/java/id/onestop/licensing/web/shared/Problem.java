package id.onestop.licensing.web.shared;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * RFC 9457: what a program is told about a failure.
 *
 * @param instance number of the request, also in the log
 * @param code stable; {@code type} ends with it
 */
public record Problem(
        String type, String title, int status, String detail, String instance, String code, List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with one field.
     *
     * @param pointer JSON pointer into the request
     */
    public record FieldProblem(String pointer, String code, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(Failure failure, HttpServletRequest request) {
        var texts = Texts.in(Languages.of(request));
        var errors = failure.errors().stream()
                .map(error -> new FieldProblem(
                        "/" + error.field().replace('.', '/'),
                        error.code(),
                        texts.error(error.code(), error.parameters())))
                .toList();
        return new Problem(
                "urn:licensing:problem:"
                        + failure.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.text("problem." + family(failure.status())),
                failure.status(),
                texts.error(failure.code(), failure.parameters()),
                "urn:licensing:request:" + RequestIds.of(request),
                failure.code(),
                errors);
    }

    private static String family(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 409, 412, 413, 422, 428, 429, 503 -> String.valueOf(status);
            default -> status < 500 ? "400" : "500";
        };
    }

    /** The answer's body. */
    public String json() {
        var json = Json.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance)
                .add("code", code);
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            errors.forEach(error -> list.add(Json.createObjectBuilder()
                    .add("pointer", error.pointer())
                    .add("code", error.code())
                    .add("detail", error.detail())));
            json.add("errors", list);
        }
        return json.build().toString();
    }

    @Override
    public String toString() {
        return status + " " + code
                + errors.stream().map(error -> " " + error.pointer()).collect(Collectors.joining());
    }
}
