package id.onestop.licensing.web.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Mends what the server writes of our records: dates are texts, and limits that nobody set are none. */
final class DescribedSchemas {

    static final String PROBLEM = "Problem";

    /** Days; everything else that the server takes for an object and that ends in {@code At} is a moment. */
    private static final Set<String> DAYS = Set.of(
            "date", "dueDate", "receivedOn", "issuedOn", "validFrom", "validUntil", "strValidUntil", "effectiveFrom");

    private static final Set<String> MOMENTS = Set.of("at", "since");

    private static final Map<String, SchemaType> MAPS =
            Map.of("answers", SchemaType.STRING, "scores", SchemaType.INTEGER);

    private DescribedSchemas() {}

    static void complete(Components components) {
        if (components.getSchemas() != null) {
            components.getSchemas().values().forEach(DescribedSchemas::mend);
        }
        components.addSchema(PROBLEM, problem());
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static void mend(Schema schema) {
        unlimited(schema);
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            properties.forEach((name, property) -> {
                unlimited(property);
                if (property.getRef() == null && property.getType() == SchemaType.OBJECT) {
                    meaning(name, property);
                }
            });
        }
    }

    private static void meaning(String name, Schema property) {
        if (DAYS.contains(name)) {
            property.type(SchemaType.STRING).format("date");
        } else if (MOMENTS.contains(name) || name.endsWith("At")) {
            property.type(SchemaType.STRING).format("date-time");
        } else if (MAPS.containsKey(name)) {
            property.setAdditionalPropertiesSchema(OASFactory.createSchema().type(MAPS.get(name)));
        }
    }

    private static void unlimited(Schema schema) {
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
    }

    private static Schema problem() {
        var field = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer into the request, or name of the parameter"))
                .addProperty("code", text("stable"))
                .addProperty("detail", text("in the language of Accept-Language"));
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description("RFC 9457")
                .required(List.of("type", "title", "status", "detail", "instance", "code"))
                .addProperty("type", text("ends with the code"))
                .addProperty("title", text("in the language of Accept-Language"))
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("detail", text("in the language of Accept-Language"))
                .addProperty("instance", text("number of the request, also in the log and in X-Request-Id"))
                .addProperty("code", text("stable, for programs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(field));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(SchemaType.STRING).description(description);
    }
}
