package id.onestop.licensing.web.shared;

import id.onestop.licensing.web.shared.DescribedResources.Found;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What an operation answers when all goes well: status, body, and the headers that {@link AnswerHeaders} adds. */
final class DescribedSuccess {

    private static final String JSON = "application/json";

    private final DescribedTypes types;

    DescribedSuccess(DescribedTypes types) {
        this.types = types;
    }

    void settle(Found found, Operation operation) {
        operation.responses(OASFactory.createAPIResponses());
        var said = found.method()
                .getAnnotationsByType(org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class);
        var type = found.method().getReturnType();
        if (said.length > 0) {
            Arrays.stream(said).forEach(one -> answer(operation, one.responseCode(), said(found, one), body(one)));
        } else if (type == void.class) {
            answer(operation, "204", described("done"), null);
        } else if (type == Response.class || type == String.class) {
            answer(operation, "200", files(found), null);
        } else if (type == CreatedResponse.class && found.verb() == HttpMethod.POST) {
            answer(operation, "201", json(found.method()).description("made; Location leads to it"), type);
        } else {
            answer(operation, "200", json(found.method()).description("as asked for"), type);
        }
        if (found.method().getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
            answer(operation, "204", described("nothing waits"), null);
        }
    }

    private void answer(Operation operation, String status, APIResponse answer, @Nullable Class<?> body) {
        if (status.equals("201")) {
            header(answer, HttpHeaders.LOCATION, "the address of what was made");
        }
        if (body != null && Listing.class.isAssignableFrom(body)) {
            header(answer, HttpHeaders.LINK, "the next page, with rel=\"next\"; absent on the last");
        }
        if (body != null && (Versioned.class.isAssignableFrom(body) || Tagged.class.isAssignableFrom(body))) {
            header(answer, HttpHeaders.ETAG, "changes when this does; a later change names it in If-Match");
        }
        operation.getResponses().addAPIResponse(status, answer);
    }

    /** A reader who has it already names its tag and gets no body. */
    static void conditional(Found found, Operation operation) {
        if (found.verb() == HttpMethod.GET && lasting(found.method())) {
            operation.addParameter(OASFactory.createParameter()
                    .name(HttpHeaders.IF_NONE_MATCH)
                    .in(In.HEADER)
                    .description("an ETag that the caller has")
                    .schema(DescribedSchemas.text()));
            var same = described("nothing changed since If-None-Match");
            header(same, HttpHeaders.ETAG, "the same");
            operation.getResponses().addAPIResponse("304", same);
        }
    }

    private static boolean lasting(Method method) {
        var type = method.getReturnType();
        try {
            return Tagged.class.isAssignableFrom(type)
                    || Versioned.class.isAssignableFrom(type)
                            && type.getMethod("lasting").getDeclaringClass() == Versioned.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private APIResponse json(Method method) {
        return OASFactory.createAPIResponse()
                .content(OASFactory.createContent()
                        .addMediaType(
                                JSON,
                                OASFactory.createMediaType().schema(types.schema(method.getGenericReturnType()))));
    }

    /** Files of the types that the resource produces. */
    private static APIResponse files(Found found) {
        return media(described("the file"), produced(found));
    }

    private APIResponse said(Found found, org.eclipse.microprofile.openapi.annotations.responses.APIResponse one) {
        var answer = described(one.description());
        if (one.content().length == 0) {
            return media(answer, produced(found));
        }
        var content = OASFactory.createContent();
        for (var part : one.content()) {
            content.addMediaType(
                    part.mediaType(),
                    OASFactory.createMediaType()
                            .schema(
                                    part.schema().implementation() == Void.class
                                            ? DescribedSchemas.binary()
                                            : types.schema(part.schema().implementation())));
        }
        return answer.content(content);
    }

    private static @Nullable Class<?> body(org.eclipse.microprofile.openapi.annotations.responses.APIResponse one) {
        return Arrays.stream(one.content())
                .map(Content::schema)
                .<Class<?>>map(schema -> schema.implementation())
                .filter(type -> type != Void.class)
                .findFirst()
                .orElse(null);
    }

    private static APIResponse media(APIResponse answer, List<String> types) {
        var content = OASFactory.createContent();
        types.forEach(
                type -> content.addMediaType(type, OASFactory.createMediaType().schema(DescribedSchemas.binary())));
        return answer.content(content);
    }

    /** Without what it prefers. */
    private static List<String> produced(Found found) {
        var own = found.method().getAnnotation(Produces.class);
        var said = own != null ? own : found.resource().getAnnotation(Produces.class);
        return (said == null ? Stream.<String>empty() : Arrays.stream(said.value()))
                .map(type -> type.replaceFirst(";.*", ""))
                .toList();
    }

    private static void header(APIResponse answer, String name, String description) {
        answer.addHeader(
                name, OASFactory.createHeader().description(description).schema(DescribedSchemas.text()));
    }

    private static APIResponse described(String description) {
        return OASFactory.createAPIResponse().description(description);
    }
}
