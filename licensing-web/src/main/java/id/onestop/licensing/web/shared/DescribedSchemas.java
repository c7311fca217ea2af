package id.onestop.licensing.web.shared;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas that no record of ours has: problems, files, and how schemas refer to each other. */
final class DescribedSchemas {

    static final String PROBLEM = "Problem";

    private DescribedSchemas() {}

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    static Schema binary() {
        return text().format("binary");
    }

    static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }

    static Schema problem() {
        var field = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .required(List.of("pointer", "code", "detail"))
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

    static Schema text(String description) {
        return text().description(description);
    }
}
