package id.onestop.licensing.web.counter;

import id.onestop.licensing.ejb.identity.AssistedPerson;
import id.onestop.licensing.web.shared.Parameters;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person at the counter.
 *
 * @param nik decides who it is; the rest counts for somebody without an account
 * @param doubtsConfirmed the number was compared with the card although it looks odd
 */
public record PersonRequest(
        @Schema(required = true) @Nullable String nik,
        @Nullable String fullName,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        @Nullable String birthDate,
        @Nullable String birthPlace,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String locale,
        @Nullable Boolean doubtsConfirmed) {

    static AssistedPerson person(@Nullable PersonRequest request, Parameters asked) {
        var said = request == null
                ? new PersonRequest(null, null, null, null, null, null, null, null, null, null)
                : request;
        return new AssistedPerson(
                asked.text("nik", said.nik(), 24),
                text(said.fullName()),
                said.titlePrefix(),
                said.titleSuffix(),
                asked.date("birthDate", said.birthDate()).orElse(null),
                said.birthPlace(),
                text(said.email()),
                text(said.phone()),
                text(said.locale()),
                Boolean.TRUE.equals(said.doubtsConfirmed()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @Override
    public String toString() {
        return "PersonRequest";
    }
}
