package id.onestop.licensing.web.application;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hands an application in.
 *
 * @param declarations codes of the declarations that the applicant makes
 */
public record SubmissionRequest(
        @Schema(required = true) @Nullable List<String> declarations) {

    static Set<String> declarations(@Nullable SubmissionRequest request) {
        var made = request == null ? null : request.declarations();
        return made == null ? Set.of() : made.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
