package id.onestop.licensing.web.shared;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes the description of the API with what holds everywhere: problems, who may call, headers.
 *
 * <p>Named by {@code mp.openapi.filter}; the server calls it once.
 */
public class ApiDescription implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "not readable, or a header that is needed is missing"),
            Map.entry(401, "no token, or one that is not valid"),
            Map.entry(403, "the caller lacks the permission"),
            Map.entry(404, "not there, or not for this caller"),
            Map.entry(406, "no such representation"),
            Map.entry(409, "somebody else was faster, or the state does not allow it"),
            Map.entry(412, "If-Match names another version"),
            Map.entry(413, "too large"),
            Map.entry(415, "a content type that is not taken"),
            Map.entry(422, "refused by a rule, or fields are wrong: see errors"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "too many requests: see Retry-After")));

    /** The server writes limits that nobody set. */
    @Override
    public Schema filterSchema(Schema schema) {
        schema.setExclusiveMaximum(null);
        schema.setExclusiveMinimum(null);
        schema.setUniqueItems(null);
        schema.setReadOnly(null);
        schema.setWriteOnly(null);
        schema.setDeprecated(null);
        schema.setNullable(null);
        schema.setMinLength(null);
        schema.setMaxProperties(null);
        schema.setMinProperties(null);
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().forEach(ApiDescription::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        settle(operation);
        boolean open = isPublic(path);
        if (!open) {
            var scheme = path.endsWith("/personal-tokens") && method == HttpMethod.POST ? Api.BASIC : Api.BEARER;
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme(scheme),
                    OASFactory.createSecurityRequirement().addScheme(Api.OAUTH2)));
        }
        boolean body = operation.getRequestBody() != null;
        boolean versioned = has(operation, "If-Match");
        boolean keyed = has(operation, Commands.KEY);
        boolean limited = open && (path.contains("licence-verifications") || path.contains("trackings"));
        for (var problem : PROBLEMS.entrySet()) {
            boolean holds = switch (problem.getKey()) {
                case 401, 403 -> !open;
                case 404 -> path.contains("{") && !path.contains("licence-verifications") || limited(path);
                case 409 -> method != HttpMethod.GET;
                case 412, 428 -> versioned;
                case 413, 415 -> body;
                case 422 -> body || keyed || operation.getParameters() != null && hasQuery(operation);
                case 429 -> limited;
                case 400, 406 -> true;
                default -> false;
            };
            if (holds) {
                add(operation, problem.getKey(), problem.getValue());
            }
        }
    }

    /** The server writes "default" where it knows no status: what is made is 201, nothing to say is 204, the rest 200. */
    private static void settle(Operation operation) {
        var responses = operation.getResponses();
        var unnamed = responses == null ? null : responses.getDefaultValue();
        if (responses == null || unnamed == null) {
            return;
        }
        responses.removeAPIResponse(APIResponses.DEFAULT);
        boolean empty = unnamed.getContent() == null
                || unnamed.getContent().getMediaTypes().values().stream().allMatch(type -> type.getSchema() == null);
        boolean made = unnamed.getContent() != null
                && unnamed.getContent().getMediaTypes().values().stream().anyMatch(ApiDescription::isCreated);
        unnamed.setDescription(made ? "made; Location leads to it" : empty ? "done" : "as asked for");
        responses.addAPIResponse(made ? "201" : empty ? "204" : "200", unnamed);
    }

    private static boolean isCreated(MediaType type) {
        return type.getSchema() != null
                && String.valueOf(type.getSchema().getRef()).endsWith("/CreatedResponse");
    }

    private static boolean limited(String path) {
        return path.contains("trackings");
    }

    private static boolean isPublic(String path) {
        return path.contains("/agencies") || path.contains("/licence-verifications") || path.contains("/trackings");
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> header.equals(one.getName()));
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters().stream().anyMatch(one -> one.getIn() == Parameter.In.QUERY);
    }

    private static void add(Operation operation, int status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().addAPIResponse(Integer.toString(status), response(description));
    }

    private static APIResponse response(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }

    private static Schema problem() {
        var field = OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer into the request"))
                .addProperty("code", text("stable"))
                .addProperty("detail", text("in the language of Accept-Language"));
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .description("RFC 9457")
                .required(List.of("type", "title", "status", "detail", "instance", "code"))
                .addProperty("type", text("ends with the code"))
                .addProperty("title", text("in the language of Accept-Language"))
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("in the language of Accept-Language"))
                .addProperty("instance", text("number of the request, also in the log and in X-Request-Id"))
                .addProperty("code", text("stable, for programs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(field));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).description(description);
    }
}
