package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.shared.Words;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declarations as they are kept with a submission: code and both texts. */
final class DeclaredJson {

    private DeclaredJson() {}

    static String write(List<Declaration> made) {
        var array = Json.createArrayBuilder();
        made.forEach(declaration -> array.add(Json.createObjectBuilder()
                .add("code", declaration.code())
                .add("id", declaration.text().id())
                .add("en", declaration.text().en())));
        return array.build().toString();
    }

    /** What was kept; nothing for rounds from before the texts were. */
    static List<Declaration> read(@Nullable String kept) {
        if (kept == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(kept))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Declaration(
                            one.getString("code"), new Words(one.getString("id"), one.getString("en")), true))
                    .toList();
        }
    }
}
