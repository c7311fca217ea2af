package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionText;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Parts of a file without comments and layout, so that only a change of content is a change. */
final class NormalText {

    private static final int WIDTH = 120;

    /** A file of many services repeats what they share. */
    private static final int ALIASES = 10_000;

    private NormalText() {}

    /** One block of the file's top level. */
    static String of(String text, String key) {
        if (root(text).get(key) instanceof Map<?, ?> block) {
            return dump(block);
        }
        throw new IllegalStateException("read without a fault, yet without " + key);
    }

    /** One entry of the list of services. */
    static DefinitionText ofService(String text, int index) {
        if (root(text).get("services") instanceof List<?> services) {
            return DefinitionText.of(dump(services.get(index)));
        }
        throw new IllegalStateException("read without a fault, yet without services");
    }

    /** A service's text with another block laid over it: blocks are joined key by key, lists and values are replaced. */
    static DefinitionText laidOver(DefinitionText service, String text, String key) {
        return DefinitionText.of(dump(joined(root(service.yaml()), root(of(text, key)))));
    }

    private static Map<Object, Object> joined(Map<?, ?> below, Map<?, ?> above) {
        var joined = new LinkedHashMap<Object, Object>(below);
        above.forEach((key, value) -> joined.put(
                key,
                value instanceof Map<?, ?> block && below.get(key) instanceof Map<?, ?> under
                        ? joined(under, block)
                        : value));
        return joined;
    }

    /** A tree of values as text. */
    static String of(DraftTree tree) {
        return dump(tree.asMap());
    }

    /** What stands at one place of a tree, as text. */
    static String of(DraftTree tree, String path) {
        return dump(tree.values(path));
    }

    /** The top level of a text that was read without a fault. */
    static Map<?, ?> root(String text) {
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setMaxAliasesForCollections(ALIASES)
                .build();
        if (new Load(settings).loadFromString(text) instanceof Map<?, ?> root) {
            return root;
        }
        throw new IllegalStateException("read without a fault, yet no block");
    }

    static String dump(Object part) {
        var settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings).dumpToString(part);
    }
}
