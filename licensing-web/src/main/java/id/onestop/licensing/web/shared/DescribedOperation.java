package id.onestop.licensing.web.shared;

import id.onestop.licensing.web.shared.DescribedResources.Found;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** What one operation is called, what it takes and, with {@link DescribedSuccess}, what it answers. */
final class DescribedOperation {

    /** Headers that a caller sets. The length of a body is the business of HTTP. */
    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.IF_MATCH, "the ETag of what is changed, as it was last read; * for whatever it is now",
            Commands.KEY, "makes repeating safe for a day; partners must send one");

    private final DescribedTypes types;

    DescribedOperation(DescribedTypes types) {
        this.types = types;
    }

    Operation of(Found found) {
        var operation = OASFactory.createOperation().operationId(found.id());
        var said = found.method().getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        if (said != null) {
            operation.summary(said.summary());
            operation.setDescription(said.description().isEmpty() ? null : said.description());
        }
        var tag = found.resource().getAnnotation(Tag.class);
        if (tag != null) {
            operation.tags(List.of(tag.name()));
        }
        var parameters = parameters(found).toList();
        if (!parameters.isEmpty()) {
            operation.parameters(parameters);
        }
        body(found).ifPresent(operation::requestBody);
        new DescribedSuccess(types).settle(found, operation);
        return operation;
    }

    private Stream<Parameter> parameters(Found found) {
        return Arrays.stream(found.method().getParameters()).flatMap(given -> parameter(given).stream());
    }

    private Optional<Parameter> parameter(java.lang.reflect.Parameter given) {
        var path = given.getAnnotation(PathParam.class);
        var query = given.getAnnotation(QueryParam.class);
        var header = given.getAnnotation(HeaderParam.class);
        if (path != null) {
            return Optional.of(named(path.value(), In.PATH, given).required(true));
        }
        if (query != null) {
            return Optional.of(query(named(query.value(), In.QUERY, given), given));
        }
        return Optional.ofNullable(header)
                .map(HeaderParam::value)
                .filter(HEADERS::containsKey)
                .map(name -> named(name, In.HEADER, given)
                        .required(name.equals(HttpHeaders.IF_MATCH))
                        .description(HEADERS.get(name)));
    }

    private Parameter named(String name, In in, java.lang.reflect.Parameter given) {
        return OASFactory.createParameter().name(name).in(in).schema(types.schema(given.getParameterizedType()));
    }

    /** Resources take texts, because the container would answer 404 to a number that is none. */
    private Parameter query(Parameter parameter, java.lang.reflect.Parameter given) {
        if (parameter.getName().equals("limit")) {
            return parameter
                    .description("items of a page, 20 if not said")
                    .schema(types.schema(int.class).minimum(BigDecimal.ONE));
        }
        if (parameter.getName().equals("cursor")) {
            return parameter.description("next of the page before");
        }
        var said = given.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        if (said != null) {
            parameter.schema(types.said(said.schema(), parameter.getSchema())).required(said.required());
            parameter.setDescription(said.description().isEmpty() ? null : said.description());
        }
        return parameter;
    }

    private Optional<RequestBody> body(Found found) {
        return Arrays.stream(found.method().getParameters())
                .filter(given -> given.getAnnotation(PathParam.class) == null
                        && given.getAnnotation(QueryParam.class) == null
                        && given.getAnnotation(HeaderParam.class) == null
                        && given.getAnnotation(Context.class) == null)
                .findFirst()
                .<Class<?>>map(java.lang.reflect.Parameter::getType)
                .or(() -> form(found))
                .map(type -> body(type, found));
    }

    /** A form of parts is no parameter of the method: the method names the record that it is read into. */
    private static Optional<Class<?>> form(Found found) {
        return Optional.ofNullable(found.method()
                        .getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.RequestBody.class))
                .map(said -> said.content()[0].schema().implementation());
    }

    private RequestBody body(Class<?> type, Found found) {
        var content = OASFactory.createContent();
        var schema = type == InputStream.class || type == String.class ? DescribedSchemas.binary() : types.schema(type);
        consumed(found)
                .forEach(media ->
                        content.addMediaType(media, OASFactory.createMediaType().schema(schema)));
        return OASFactory.createRequestBody().content(content).required(needs(schema));
    }

    /** A file always, a record where something of it must be there. */
    private boolean needs(Schema schema) {
        if (schema.getRef() == null) {
            return true;
        }
        var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        var component = types.components().get(name);
        return component != null && component.getRequired() != null;
    }

    private static Stream<String> consumed(Found found) {
        var own = found.method().getAnnotation(Consumes.class);
        var all = found.resource().getAnnotation(Consumes.class);
        var said = own != null ? own : all;
        return said == null ? Stream.of("application/json") : Arrays.stream(said.value());
    }
}
