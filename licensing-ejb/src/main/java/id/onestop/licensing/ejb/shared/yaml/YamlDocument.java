package id.onestop.licensing.ejb.shared.yaml;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * One file that is being read.
 *
 * <p>Ask the root for everything, then {@link #requireNoFaults()}, then build. Whatever is missing or wrong is noted and answered
 * with a neutral value, so reading goes on and finds the other faults too. A key that nobody asked for is a fault.
 */
public final class YamlDocument {

    /** A file of many services repeats what they share; the limit only stops files made to exhaust memory. */
    private static final int ALIASES = 10_000;

    /** Parts that a file may hold beyond its letters, because others are used again. */
    private static final int SHARED = 50_000;

    private final String file;
    private final List<YamlFault> faults = new ArrayList<>();
    private final List<YamlMap> maps = new ArrayList<>();
    private final YamlMap root;

    private YamlDocument(String file, String text) {
        this.file = file;
        Node node = compose(text);
        root = new YamlValue(this, "", 1, node, !faults.isEmpty()).map();
    }

    /** Never throws: a text that is no YAML at all is one fault. */
    public static YamlDocument read(String file, String text) {
        return new YamlDocument(file, text);
    }

    public String file() {
        return file;
    }

    public YamlMap root() {
        return root;
    }

    /** All faults found so far, each once however often its place was read, in the order of the file. */
    public List<YamlFault> faults() {
        var all = new ArrayList<>(new LinkedHashSet<>(faults));
        maps.forEach(map -> all.addAll(map.unknownKeys()));
        all.sort(Comparator.comparingInt(YamlFault::line));
        return List.copyOf(all);
    }

    /**
     * Ends the reading.
     *
     * @throws YamlRefused with all faults, if there is one
     */
    public void requireNoFaults() {
        var all = faults();
        if (!all.isEmpty()) {
            throw new YamlRefused(file, all);
        }
    }

    /**
     * Refuses a text that is no block of values at all, before anything was asked for.
     *
     * @throws YamlRefused with the fault of its form
     */
    public void requireNoFaultsOfForm() {
        if (!faults.isEmpty()) {
            throw new YamlRefused(file, faults);
        }
    }

    /** Notes a fault with the cure that belongs to its code. */
    void add(int line, String path, String code, Object... facts) {
        add(new YamlFault(file, line, path, code, FaultTexts.of(code, facts), FaultTexts.of(code + ".cure", facts)));
    }

    void add(YamlFault fault) {
        faults.add(fault);
    }

    boolean hasFaultIn(String path) {
        return faults.stream()
                .map(YamlFault::path)
                .anyMatch(at ->
                        path.isEmpty() || at.equals(path) || at.startsWith(path + ".") || at.startsWith(path + "["));
    }

    void register(YamlMap map) {
        maps.add(map);
    }

    private @Nullable Node compose(String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setMaxAliasesForCollections(ALIASES)
                .build();
        try {
            var node = new Compose(settings).composeString(text);
            if (node.isEmpty()) {
                add(1, "", "FILE_EMPTY");
            } else if (unfolds(node.get(), text.length() + SHARED)) {
                add(1, "", "FILE_UNFOLDS");
                return null;
            }
            return node.orElse(null);
        } catch (MarkedYamlEngineException wrong) {
            var from = wrong.getContextMark();
            var at = wrong.getProblemMark().or(() -> from);
            add(
                    at.map(YamlDocument::line).orElse(1),
                    "",
                    "FILE_NO_YAML",
                    "problem",
                    wrong.getProblem(),
                    "from",
                    from.map(mark -> FaultTexts.of("from", "line", line(mark))).orElse(Words.of("")));
        } catch (YamlEngineException wrong) {
            add(1, "", "FILE_UNREADABLE", "problem", String.valueOf(wrong.getMessage()));
        }
        return null;
    }

    /** Whether a file holds more than so many parts when every alias is read out: a few lines can make millions of them. */
    private static boolean unfolds(Node root, int most) {
        var open = new ArrayDeque<Node>();
        open.add(root);
        for (int count = 0; !open.isEmpty(); count++) {
            if (count + open.size() > most) {
                return true;
            }
            var node = open.removeLast();
            if (node instanceof SequenceNode list) {
                open.addAll(list.getValue());
            } else if (node instanceof MappingNode block) {
                block.getValue().forEach(entry -> open.add(entry.getValueNode()));
            }
        }
        return false;
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
