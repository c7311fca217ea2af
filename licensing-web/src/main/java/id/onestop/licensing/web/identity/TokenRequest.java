package id.onestop.licensing.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A well-formed request for a client credentials token (RFC 6749, 4.4.2), or the error that it is answered with. */
record TokenRequest(
        @Nullable String error,
        String clientId,
        String clientSecret,
        @Nullable String scope) {

    private static final int LONGEST = 400;

    static TokenRequest read(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")
                || request.getQueryString() != null
                || repeats(request)) {
            return failed("invalid_request");
        }
        String grant = request.getParameter("grant_type");
        if (grant == null) {
            return failed("invalid_request");
        }
        if (!grant.equals("client_credentials")) {
            return failed("unsupported_grant_type");
        }
        return credentials(request);
    }

    private static TokenRequest credentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        String id = request.getParameter("client_id");
        String secret = request.getParameter("client_secret");
        String scope = request.getParameter("scope");
        if (header != null) {
            // one way of proving at a time
            return secret != null ? failed("invalid_request") : basic(header, scope);
        }
        if (id == null || secret == null) {
            return failed("invalid_client");
        }
        return known(id, secret, scope);
    }

    private static TokenRequest basic(String header, @Nullable String scope) {
        try {
            return BasicCredentials.read(header)
                    .map(basic -> known(decode(basic.name()), decode(basic.secret()), scope))
                    .orElseGet(() -> failed("invalid_client"));
        } catch (IllegalArgumentException notEncoded) {
            return failed("invalid_client");
        }
    }

    /** What no client can be called is none. */
    private static TokenRequest known(String id, String secret, @Nullable String scope) {
        return id.length() > LONGEST || secret.length() > LONGEST || id.indexOf('\0') >= 0
                ? failed("invalid_client")
                : new TokenRequest(null, id, secret, scope);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static boolean repeats(HttpServletRequest request) {
        return request.getParameterMap().values().stream().anyMatch(values -> values.length > 1);
    }

    private static TokenRequest failed(String error) {
        return new TokenRequest(error, "", "", null);
    }

    @Override
    public String toString() {
        return "TokenRequest";
    }
}
