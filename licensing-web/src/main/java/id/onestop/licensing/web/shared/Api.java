package id.onestop.licensing.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** All resources answer below {@code /api}; their classes are found by their {@code @Path}. */
@ApplicationPath(Api.ADDRESS)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Licensing",
                        version = "1",
                        description =
                                "Practice licences of one-stop agencies. Failures are problems of RFC 9457 with stable"
                                        + " codes. Lists are read on by cursor (also in the Link header). A change of something that has"
                                        + " an ETag names it in If-Match. Whatever makes one thing takes an Idempotency-Key, kept for"
                                        + " a day; partners must send one. The secret of a token, of a partner or of a"
                                        + " power is told again to the same key; it is made of the command and kept nowhere."))
@SecurityScheme(
        securitySchemeName = Api.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal token of POST /api/v1/personal-tokens, or a partner's of /oauth2/token")
@SecurityScheme(
        securitySchemeName = Api.BASIC,
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "E-mail address and password; only to make a personal token")
@SecurityScheme(
        securitySchemeName = Api.OAUTH2,
        type = SecuritySchemeType.OAUTH2,
        description = "Client credentials of partners",
        flows = @OAuthFlows(clientCredentials = @OAuthFlow(tokenUrl = "/oauth2/token")))
public class Api extends Application {

    static final String ADDRESS = "/api";
    static final String BEARER = "bearer";
    static final String BASIC = "basic";
    static final String OAUTH2 = "oauth2";

    private static final Pattern PUBLIC =
            Pattern.compile("(.*/)?v1/(agencies|catalogue|regulations|licence-verifications|trackings"
                    + "|facility-confirmations|definition-schema)(/.*)?");

    /** Whether an address answers everybody; all others need somebody. */
    static boolean isPublic(String path) {
        return PUBLIC.matcher(path).matches();
    }

    /** The description is /openapi; the server's older one would tell more than it should. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
