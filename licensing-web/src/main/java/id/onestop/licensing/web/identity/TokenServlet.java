package id.onestop.licensing.web.identity;

import id.onestop.licensing.ejb.identity.PartnerTokenService;
import id.onestop.licensing.ejb.identity.PartnerTokenService.Issued;
import id.onestop.licensing.ejb.identity.PartnerTokenService.Refused;
import id.onestop.licensing.web.shared.ClientAddress;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The OAuth 2 token end point for partners; a servlet because its answers follow RFC 6749, not ours. */
@WebServlet("/oauth2/token")
public class TokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PartnerTokenService tokens;

    @Inject
    transient ClientAddress addresses;

    /** Methods that the container does not know are not allowed either, rather than not implemented. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST")) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = TokenRequest.read(request);
        if (asked.error() != null) {
            refuse(response, asked.error());
            return;
        }
        var outcome = tokens.issue(asked.clientId(), asked.clientSecret(), asked.scope(), addresses.of(request));
        if (outcome instanceof Issued issued) {
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder()
                            .add("access_token", issued.token())
                            .add("token_type", "Bearer")
                            .add("expires_in", issued.seconds())
                            .add("scope", issued.scope())
                            .build());
        } else if (outcome instanceof Refused refused) {
            refuse(response, refused.error());
        }
    }

    private static void refuse(HttpServletResponse response, String error) throws IOException {
        int status = HttpServletResponse.SC_BAD_REQUEST;
        if (error.equals("invalid_client")) {
            status = HttpServletResponse.SC_UNAUTHORIZED;
            response.setHeader("WWW-Authenticate", "Basic realm=\"licensing\"");
        }
        answer(response, status, Json.createObjectBuilder().add("error", error).build());
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(body);
    }
}
