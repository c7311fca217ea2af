package id.onestop.licensing.web.shared;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of what goes over the wire, read from the components of the records themselves.
 *
 * <p>A component is required unless it may be {@code null}; of a request, where everything may be missing until it is
 * checked, unless {@code @Schema(required = true)} says that it is refused without. What cannot be described is refused.
 */
final class DescribedTypes {

    private record Plain(SchemaType type, @Nullable String format) {}

    private static final Map<Class<?>, Plain> PLAIN = Map.ofEntries(
            Map.entry(String.class, new Plain(SchemaType.STRING, null)),
            Map.entry(boolean.class, new Plain(SchemaType.BOOLEAN, null)),
            Map.entry(Boolean.class, new Plain(SchemaType.BOOLEAN, null)),
            Map.entry(int.class, new Plain(SchemaType.INTEGER, "int32")),
            Map.entry(Integer.class, new Plain(SchemaType.INTEGER, "int32")),
            Map.entry(long.class, new Plain(SchemaType.INTEGER, "int64")),
            Map.entry(Long.class, new Plain(SchemaType.INTEGER, "int64")),
            Map.entry(double.class, new Plain(SchemaType.NUMBER, "double")),
            Map.entry(Double.class, new Plain(SchemaType.NUMBER, "double")),
            Map.entry(BigDecimal.class, new Plain(SchemaType.NUMBER, null)),
            Map.entry(Instant.class, new Plain(SchemaType.STRING, "date-time")),
            Map.entry(OffsetDateTime.class, new Plain(SchemaType.STRING, "date-time")),
            Map.entry(ZoneId.class, new Plain(SchemaType.STRING, null)),
            Map.entry(LocalDate.class, new Plain(SchemaType.STRING, "date")),
            Map.entry(LocalTime.class, new Plain(SchemaType.STRING, "time")));

    private final Map<String, Schema> components = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();

    /** The schema of a type; records and enums become components and are referred to. */
    Schema schema(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return container(raw, generic.getActualTypeArguments());
        }
        if (!(type instanceof Class<?> known)) {
            throw new IllegalArgumentException("no schema for " + type);
        }
        var plain = PLAIN.get(known);
        if (plain != null) {
            return OASFactory.createSchema().type(plain.type()).format(plain.format());
        }
        return component(known);
    }

    /** Everything that was referred to so far. */
    Map<String, Schema> components() {
        return components;
    }

    private Schema container(Class<?> raw, Type... parts) {
        if (Collection.class.isAssignableFrom(raw)) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(schema(parts[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            var values = OASFactory.createSchema().type(SchemaType.OBJECT);
            if (parts[1] instanceof WildcardType) {
                values.setAdditionalPropertiesBoolean(true);
            } else {
                values.setAdditionalPropertiesSchema(schema(parts[1]));
            }
            return values;
        }
        throw new IllegalArgumentException("no schema for " + raw);
    }

    private Schema component(Class<?> type) {
        var name = name(type);
        var other = named.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalArgumentException(name + " would be both " + other + " and " + type);
        }
        if (other == null) {
            components.put(name, type.isEnum() ? words(type) : properties(type));
        }
        return DescribedSchemas.reference(name);
    }

    /** A nested type carries the names around it: many requests have a {@code Row}. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + '.' + type.getSimpleName();
    }

    private static Schema words(Class<?> type) {
        return OASFactory.createSchema()
                .type(SchemaType.STRING)
                .enumeration(Arrays.stream(type.getEnumConstants())
                        .map(word -> (Object) ((Enum<?>) word).name())
                        .collect(Collectors.toList()));
    }

    private Schema properties(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no schema for " + type);
        }
        var described = OASFactory.createSchema().type(SchemaType.OBJECT);
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (var component : type.getRecordComponents()) {
            properties.put(property(component), said(component.getAccessor(), schema(component.getGenericType())));
            if (required(component)) {
                required.add(property(component));
            }
        }
        described.setProperties(properties);
        return required.isEmpty() ? described : described.required(required);
    }

    /** What the code says of it, beyond its type: texts are read as days, numbers or words. */
    Schema said(AnnotatedElement element, Schema schema) {
        var said = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return said == null ? schema : said(said, schema);
    }

    Schema said(org.eclipse.microprofile.openapi.annotations.media.Schema said, Schema schema) {
        if (said.implementation() != Void.class) {
            return schema(said.implementation());
        }
        return said.format().isEmpty() ? schema : schema.format(said.format());
    }

    private static boolean required(RecordComponent component) {
        var said =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return said != null && said.required() || !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String property(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonbProperty.class);
        return given == null || given.value().isEmpty() ? component.getName() : given.value();
    }
}
