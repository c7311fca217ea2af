package id.onestop.licensing.web.shared;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Names the successes: the server writes "default" where it knows no status. */
final class DescribedSuccess {

    /** Answers with an {@code ETag}, which may come back as 304. */
    private static final Set<String> TAGGED = Set.of(
            "ApplicationResponse", "FileResponse", "ProgressResponse", "LicenceVerificationResponse", "StaffResponse");

    private DescribedSuccess() {}

    static void settle(String path, HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        var unnamed = responses.getDefaultValue();
        if (unnamed != null) {
            responses.removeAPIResponse(APIResponses.DEFAULT);
            name(responses, unnamed);
        }
        if (path.endsWith("/personal-tokens") && method == HttpMethod.POST) {
            responses.removeAPIResponse("204");
            responses.addAPIResponse("201", json("PersonalTokenResponse", "made; its text is shown this once"));
        }
        if (path.endsWith("/partners") && method == HttpMethod.POST) {
            responses.removeAPIResponse("204");
            responses.addAPIResponse("201", json("PartnerResponse", "admitted; its secret is shown this once"));
        }
        if (path.endsWith("/next")) {
            responses.addAPIResponse("204", described("nothing waits"));
        }
        if (method == HttpMethod.GET && isTagged(responses)) {
            responses.addAPIResponse("304", described("nothing changed since If-None-Match"));
        }
        licence(path, responses);
    }

    private static void name(APIResponses responses, APIResponse unnamed) {
        var schema = schema(unnamed);
        if (schema == null || isNothing(schema)) {
            responses.addAPIResponse("204", described("done"));
        } else if (refersTo(schema, "CreatedResponse")) {
            responses.addAPIResponse("201", unnamed.description("made; Location leads to it"));
        } else {
            responses.addAPIResponse("200", unnamed.description("as asked for"));
        }
    }

    /** Facts or file, as the caller likes. */
    private static void licence(String path, APIResponses responses) {
        if (path.endsWith("/licence")) {
            var both = json("LicenceResponse", "the licence");
            both.getContent()
                    .addMediaType(
                            "application/pdf", OASFactory.createMediaType().schema(binary()));
            responses.addAPIResponse("200", both);
        }
    }

    private static boolean isTagged(APIResponses responses) {
        var success = responses.getAPIResponse("200");
        var schema = success == null ? null : schema(success);
        return schema != null && TAGGED.stream().anyMatch(name -> refersTo(schema, name));
    }

    private static boolean refersTo(Schema schema, String name) {
        return String.valueOf(schema.getRef()).endsWith("/" + name);
    }

    private static boolean isNothing(Schema schema) {
        return schema.getRef() == null
                && schema.getType() == Schema.SchemaType.OBJECT
                && (schema.getProperties() == null || schema.getProperties().isEmpty());
    }

    private static @Nullable Schema schema(APIResponse response) {
        return response.getContent() == null
                ? null
                : response.getContent().getMediaTypes().values().stream()
                        .filter(type -> type.getSchema() != null)
                        .map(type -> type.getSchema())
                        .findFirst()
                        .orElse(null);
    }

    private static APIResponse json(String schema, String description) {
        return described(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType().schema(DescribedSchemas.reference(schema))));
    }

    private static APIResponse described(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static Schema binary() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).format("binary");
    }
}
