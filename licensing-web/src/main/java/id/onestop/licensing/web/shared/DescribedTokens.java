package id.onestop.licensing.web.shared;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The token end point of partners (RFC 6749, section 4.4): a servlet, so no resource tells of it. */
final class DescribedTokens {

    static final String PATH = "/oauth2/token";

    private DescribedTokens() {}

    static PathItem item() {
        return OASFactory.createPathItem()
                .POST(OASFactory.createOperation()
                        .operationId("oauth2.token")
                        .tags(List.of("tokens"))
                        .summary("Gives a partner's program a token for its client credentials")
                        .security(List.of(OASFactory.createSecurityRequirement().addScheme(Api.BASIC)))
                        .requestBody(OASFactory.createRequestBody()
                                .required(true)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/x-www-form-urlencoded",
                                                OASFactory.createMediaType().schema(asked()))))
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse("200", json("the token", given()))
                                .addAPIResponse("400", json("invalid_request, invalid_scope and their like", error()))
                                .addAPIResponse("401", json("invalid_client", error()))));
    }

    private static Schema asked() {
        var kind = DescribedSchemas.text();
        kind.setEnumeration(List.of("client_credentials"));
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .required(List.of("grant_type"))
                .addProperty("grant_type", kind)
                .addProperty("scope", DescribedSchemas.text("permissions, with spaces between; all if not said"))
                .addProperty("client_id", DescribedSchemas.text("unless HTTP Basic says it"))
                .addProperty("client_secret", DescribedSchemas.text("unless HTTP Basic says it"));
    }

    private static Schema given() {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .required(List.of("access_token", "token_type", "expires_in", "scope"))
                .addProperty("access_token", DescribedSchemas.text())
                .addProperty("token_type", DescribedSchemas.text("Bearer"))
                .addProperty("expires_in", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("scope", DescribedSchemas.text());
    }

    private static Schema error() {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .required(List.of("error"))
                .addProperty("error", DescribedSchemas.text("a code of RFC 6749"));
    }

    private static APIResponse json(String description, Schema schema) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(schema)));
    }
}
