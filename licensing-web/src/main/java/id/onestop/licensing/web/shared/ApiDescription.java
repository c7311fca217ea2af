package id.onestop.licensing.web.shared;

import id.onestop.licensing.web.shared.DescribedResources.Found;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Describes the API from its resources and records, with what holds everywhere: problems and who may call.
 *
 * <p>What the server finds itself is replaced: it takes days and enums for objects, and records of one name for one.
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
        var types = new DescribedTypes();
        var paths = OASFactory.createPaths();
        DescribedResources.all().forEach(found -> {
            var operation = new DescribedOperation(types).of(found);
            complete(found, operation);
            if (!paths.hasPathItem(found.path())) {
                paths.addPathItem(found.path(), OASFactory.createPathItem());
            }
            paths.getPathItem(found.path()).setOperation(found.verb(), operation);
        });
        paths.addPathItem(DescribedTokens.PATH, DescribedTokens.item());
        api.setPaths(paths);
        types.components().put(DescribedSchemas.PROBLEM, DescribedSchemas.problem());
        api.getComponents().setSchemas(types.components());
        api.setTags(tags(paths));
    }

    /** Each once: the server would repeat one for every resource. */
    private static List<Tag> tags(Paths paths) {
        return paths.getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getTags() != null)
                .flatMap(operation -> operation.getTags().stream())
                .distinct()
                .sorted()
                .map(name -> OASFactory.createTag().name(name))
                .toList();
    }

    private static void complete(Found found, Operation operation) {
        var path = found.path();
        DescribedSuccess.conditional(found, operation);
        if (!Api.isPublic(path)) {
            secure(path, found.verb(), operation);
        }
        PROBLEMS.forEach((status, description) -> {
            if (holds(status, path, found.verb(), operation)) {
                operation.getResponses().addAPIResponse(Integer.toString(status), problem(description));
            }
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
                path.contains("{") && !path.contains("licence-verifications")
                        || path.contains("/trackings")
                        || !Api.isPublic(path);
            case 409 -> changes;
            case 412, 428 -> has(operation, "If-Match");
            case 413, 415 -> operation.getRequestBody() != null;
            case 422 -> changes || path.endsWith("/licence") || path.contains("/letters/") || hasQuery(operation);
            case 429 ->
                path.contains("licence-verifications")
                        || path.contains("/trackings")
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
