package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.LostRace;
import id.onestop.licensing.ejb.shared.Unauthenticated;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as the edge tells it: status, stable code, and what each field needs.
 *
 * <p>Containers wrap what use cases throw; the first cause that means something to people counts.
 */
public record Failure(int status, String code, Map<String, Object> parameters, List<FieldError> errors) {

    private static final int MOST_CAUSES = 20;

    /** What the servlets take with a file in it. */
    private static final long LARGEST_UPLOAD = 12L * 1024 * 1024;

    /** SQL's words for a sign and for a day that the database does not store: they came with the request. */
    private static final Set<String> NOT_STORED = Set.of("22021", "22008");

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "REQUEST_UNREADABLE"),
            Map.entry(401, "SIGN_IN_NEEDED"),
            Map.entry(403, "PERMISSION_MISSING"),
            Map.entry(404, "PAGE_UNKNOWN"),
            Map.entry(405, "METHOD_NOT_ALLOWED"),
            Map.entry(406, "FORMAT_NOT_OFFERED"),
            Map.entry(409, "CHANGED_MEANWHILE"),
            Map.entry(412, "VERSION_DIFFERS"),
            Map.entry(413, "REQUEST_TOO_LARGE"),
            Map.entry(415, "FORMAT_NOT_TAKEN"),
            Map.entry(428, "VERSION_NEEDED"),
            Map.entry(429, "TOO_MANY_REQUESTS"),
            Map.entry(503, "NOT_READY"));

    public Failure {
        parameters = Map.copyOf(parameters);
        errors = List.copyOf(errors);
    }

    /** A failure that has nothing but a status. */
    public static Failure of(int status) {
        String code = CODES.getOrDefault(status, status < 500 ? "REQUEST_UNREADABLE" : "UNEXPECTED");
        return status == 413 ? tooLarge(LARGEST_UPLOAD) : new Failure(status, code, Map.of(), List.of());
    }

    /** A request beyond what this address takes. */
    static Failure tooLarge(long maxBytes) {
        return new Failure(413, "REQUEST_TOO_LARGE", Map.of("maxBytes", maxBytes), List.of());
    }

    /** What this exception means; what nobody foresaw is 500. */
    public static Failure of(Throwable thrown, boolean somebodySignedIn) {
        return causes(thrown)
                .flatMap(cause -> known(cause, somebodySignedIn).stream())
                .findFirst()
                .orElseGet(() -> of(causes(thrown).anyMatch(Failure::brokenForm) ? 400 : 500));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    public boolean unexpected() {
        return status >= 500;
    }

    private static Optional<Failure> known(Throwable cause, boolean somebodySignedIn) {
        if (cause instanceof LicensingException refusal) {
            return Optional.of(refused(refusal));
        }
        if (cause instanceof ConstraintViolationException violated) {
            return Optional.of(violated(violated));
        }
        if (cause instanceof WebApplicationException web) {
            return Optional.of(of(web.getResponse().getStatus()));
        }
        if (cause instanceof AccessLocalException || cause instanceof EJBAccessException) {
            return Optional.of(of(somebodySignedIn ? 403 : 401));
        }
        if (cause instanceof ViewExpiredException) {
            return Optional.of(new Failure(409, "VIEW_EXPIRED", Map.of(), List.of()));
        }
        if (cause instanceof JsonbException || cause instanceof JsonException) {
            return Optional.of(of(400));
        }
        if (cause instanceof SQLException refused && notStored(refused.getSQLState())) {
            return Optional.of(of(400));
        }
        if (tooLarge(cause)) {
            return Optional.of(of(413));
        }
        if (says(cause, IllegalStateException.class, "Post too large")) {
            return Optional.of(tooLarge(FormSize.LARGEST));
        }
        return LostRace.is(cause) ? Optional.of(of(409)) : Optional.empty();
    }

    private static boolean notStored(@Nullable String state) {
        return state != null && NOT_STORED.contains(state);
    }

    /** A form that is larger than the servlet takes; the container has no type of its own for it. */
    private static boolean tooLarge(Throwable cause) {
        return says(cause, ServletException.class, "exceeds the configured maximum");
    }

    /** A form of parts without a boundary, with a broken one, or cut off on its way. */
    private static boolean brokenForm(Throwable cause) {
        return says(cause, RuntimeException.class, "Error in multipart initialization");
    }

    private static boolean says(Throwable cause, Class<? extends Throwable> type, String words) {
        String message = cause.getMessage();
        return type.isInstance(cause) && message != null && message.contains(words);
    }

    private static Failure refused(LicensingException refusal) {
        var errors = refusal instanceof Invalid invalid ? invalid.errors() : List.<FieldError>of();
        return new Failure(status(refusal), refusal.code(), refusal.parameters(), errors);
    }

    private static int status(LicensingException refusal) {
        if (refusal instanceof HttpRefusal protocol) {
            return protocol.status();
        }
        if (refusal instanceof Unauthenticated) {
            return 401;
        }
        if (refusal instanceof Forbidden) {
            return 403;
        }
        if (refusal instanceof NotFound) {
            return 404;
        }
        return refusal instanceof Conflict ? 409 : 422;
    }

    private static Failure violated(ConstraintViolationException violated) {
        var errors = violated.getConstraintViolations().stream()
                .map(violation -> new FieldError(
                        field(violation.getPropertyPath().toString()),
                        "VALUE_REFUSED",
                        Map.of("reason", violation.getMessage())))
                .toList();
        return new Failure(422, "INVALID", Map.of("count", errors.size()), errors);
    }

    /** The path without method and parameter, which mean nothing to a caller. */
    private static String field(String path) {
        String[] parts = path.split("\\.", 3);
        return parts[parts.length - 1];
    }

    /** The failure that an earlier hand left with the request for the error page. */
    static @Nullable Failure left(@Nullable Object attribute) {
        return attribute instanceof Failure failure ? failure : null;
    }
}
