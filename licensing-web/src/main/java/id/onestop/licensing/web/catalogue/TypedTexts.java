package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a form of the editor sent whose place is gone, so that nobody has to type it again from memory. */
@RequestScoped
public class TypedTexts {

    private static final String FIELD = "f-";

    @Inject
    DraftWords words;

    /** Every field of the place in which something else was typed than stood there. */
    List<TypedText> of(String path) {
        return of(path, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    List<TypedText> of(String path, Map<String, String[]> sent) {
        var typed = new ArrayList<TypedText>();
        String schema = schema(path);
        new TreeMap<>(sent).forEach((name, values) -> {
            String id = name.substring(name.lastIndexOf(':') + 1);
            String text = String.join("\n", values).strip();
            String before = first(sent.get(name.substring(0, name.length() - id.length()) + "was-" + id));
            if (id.startsWith(FIELD) && !text.isEmpty() && !same(text, before)) {
                typed.add(new TypedText(
                        words.label(schema + "." + id.substring(FIELD.length()).replace('-', '.')), text));
            }
        });
        return List.copyOf(typed);
    }

    private static String first(String @Nullable [] values) {
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static boolean same(String text, String before) {
        return text.lines()
                .collect(Collectors.toSet())
                .equals(before.strip().lines().collect(Collectors.toSet()));
    }

    /** The keys of a path, without the names of entries. */
    static String schema(String path) {
        var keys = new ArrayList<String>();
        for (String part : path.split("/", -1)) {
            String longer = String.join(".", keys) + (keys.isEmpty() ? "" : ".") + part;
            if (DefinitionShape.knows(longer)) {
                keys.add(part);
            }
        }
        return String.join(".", keys);
    }
}
