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
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description of the API with what holds everywhere: problems, who may call, what a success is.
 *
 * <p>Named by {@code mp.openapi.filter}; the server calls it once.
 */
public class ApiDescription implements OASFilter {

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

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        DescribedSchemas.complete(api.getComponents());
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().forEach(ApiDescription::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            DescribedSuccess.settle(path, method, operation);
            if (!Api.isPublic(path)) {
                secure(path, method, operation);
            }
            PROBLEMS.forEach((status, description) -> {
                if (holds(status, path, method, operation)) {
                    operation.getResponses().addAPIResponse(Integer.toString(status), problem(description));
                }
            });
        });
    }

    private static void secure(String path, HttpMethod method, Operation operation) {
        operation.setSecurity(
                path.endsWith("/personal-tokens") && method == HttpMethod.POST
                        ? List.of(OASFactory.createSecurityRequirement().addScheme(Api.BASIC))
                        : List.of(
                                OASFactory.createSecurityRequirement().addScheme(Api.BEARER),
                                OASFactory.createSecurityRequirement().addScheme(Api.OAUTH2)));
    }

    private static boolean holds(int status, String path, HttpMethod method, Operation operation) {
        boolean changes = method != HttpMethod.GET;
        return switch (status) {
            case 401, 403 -> !Api.isPublic(path);
            case 404 ->
                path.contains("{") && !path.contains("licence-verifications") || path.endsWith("/trackings") || changes;
            case 409 -> changes;
            case 412, 428 -> has(operation, "If-Match");
            case 413, 415 -> operation.getRequestBody() != null;
            case 422 -> changes || path.endsWith("/licence") || hasQuery(operation);
            case 429 ->
                path.contains("licence-verifications")
                        || path.endsWith("/trackings")
                        || path.contains("facility-confirmations");
            default -> true;
        };
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> header.equals(one.getName()));
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> one.getIn() == Parameter.In.QUERY);
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(DescribedSchemas.reference(DescribedSchemas.PROBLEM))));
    }
}
