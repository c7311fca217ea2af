package id.onestop.licensing.ejb.shared.yaml;

import id.onestop.licensing.domain.shared.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value and its place in the file.
 *
 * <p>Reading an absent or wrong value notes the fault and answers a neutral value: empty text, 0, false, 1 January 1970,
 * midnight, the first constant, an empty block or list.
 */
public final class YamlValue {

    private final YamlDocument document;
    private final String path;
    private final int line;
    private final @Nullable Node node;
    /** Below something that is itself missing or wrong: that one fault is enough. */
    private final boolean silent;

    private @Nullable YamlMap map;
    private @Nullable List<YamlValue> items;

    YamlValue(YamlDocument document, String path, int line, @Nullable Node node, boolean silent) {
        this.document = document;
        this.path = path;
        this.line = line;
        this.node = node;
        this.silent = silent;
    }

    public boolean isPresent() {
        return node != null && !Tag.NULL.equals(node.getTag());
    }

    /** Whether it is one text or number rather than a block or a list. */
    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    boolean isFaulty() {
        return document.hasFaultIn(path);
    }

    public int line() {
        return line;
    }

    public String path() {
        return path;
    }

    /** Whether it is there and nothing in it has been found wrong so far. */
    public boolean isSound() {
        return isPresent() && !silent && !document.hasFaultIn(path);
    }

    /**
     * Notes a fault that only the reader of this file can see, such as a code used twice.
     *
     * @param facts for the blanks of its text: name and value by turns
     */
    public void fault(String code, Object... facts) {
        if (!silent) {
            document.add(line, path, code, facts);
        }
    }

    /** Notes a fault with a cure of its own. */
    private void faultCured(String code, Words cure, Object... facts) {
        if (!silent) {
            document.add(new YamlFault(document.file(), line, path, code, FaultTexts.of(code, facts), cure));
        }
    }

    public String string() {
        return scalar("text", "", text -> text);
    }

    public int integer() {
        return scalar("number", 0, Integer::valueOf);
    }

    public boolean bool() {
        return scalar("truth", false, YamlValue::truth);
    }

    public LocalDate date() {
        return scalar("date", LocalDate.EPOCH, LocalDate::parse);
    }

    public LocalTime time() {
        return scalar("time", LocalTime.MIDNIGHT, LocalTime::parse);
    }

    /** One of an enum's constants, written as in the documentation. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return scalar(
                () -> FaultTexts.of("expected.oneOf", "allowed", String.join(", ", names(type))),
                () -> Suggestion.cure(node instanceof ScalarNode scalar ? scalar.getValue() : "", names(type)),
                type.getEnumConstants()[0],
                text -> Enum.valueOf(type, text));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** The block; the same object at every call. */
    public YamlMap map() {
        if (map == null) {
            map = new YamlMap(this, entries());
            document.register(map);
        }
        return map;
    }

    /** The entries; the same objects at every call. */
    public List<YamlValue> list() {
        if (items == null) {
            items = items();
        }
        return items;
    }

    private List<YamlValue> items() {
        if (!isPresent()) {
            faultMissing(FaultTexts.of("LIST_EMPTY.cure"));
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            fault("LIST_EMPTY");
            return List.of();
        }
        var read = new ArrayList<YamlValue>();
        for (Node item : sequence.getValue()) {
            read.add(new YamlValue(document, path + "[" + read.size() + "]", lineOf(item, line), item, silent));
        }
        return List.copyOf(read);
    }

    YamlValue missing(String key) {
        return new YamlValue(document, below(key), line, null, silent || !(node instanceof MappingNode));
    }

    YamlFault unknownKey(Words cure) {
        return new YamlFault(document.file(), line, path, "KEY_UNKNOWN", FaultTexts.of("KEY_UNKNOWN"), cure);
    }

    private <T> T scalar(String kind, T otherwise, Function<String, T> parse) {
        return scalar(() -> FaultTexts.of("expected." + kind), () -> FaultTexts.of("cure." + kind), otherwise, parse);
    }

    /** The words are made only if they are needed: most values are right. */
    private <T> T scalar(Supplier<Words> expected, Supplier<Words> cure, T otherwise, Function<String, T> parse) {
        if (!isPresent()) {
            faultMissing(cure.get());
            return otherwise;
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            try {
                return parse.apply(scalar.getValue().strip());
            } catch (DateTimeException | IllegalArgumentException wrong) {
                faultCured("VALUE_WRONG", cure.get(), "value", scalar.getValue(), "expected", expected.get());
                return otherwise;
            }
        }
        faultCured("VALUE_KIND", cure.get(), "expected", expected.get());
        return otherwise;
    }

    private void faultMissing(Words cure) {
        faultCured("VALUE_MISSING", cure);
    }

    private Map<String, YamlValue> entries() {
        var entries = new LinkedHashMap<String, YamlValue>();
        if (!isPresent()) {
            faultMissing(FaultTexts.of("BLOCK_WRONG.cure"));
        } else if (!(node instanceof MappingNode mapping)) {
            fault("BLOCK_WRONG");
        } else {
            mapping.getValue().forEach(tuple -> put(entries, tuple));
        }
        return entries;
    }

    private void put(Map<String, YamlValue> entries, NodeTuple tuple) {
        int at = lineOf(tuple.getKeyNode(), line);
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            document.add(at, path, "KEY_NO_WORD");
            return;
        }
        var value = new YamlValue(document, below(key.getValue()), at, tuple.getValueNode(), silent);
        var earlier = entries.putIfAbsent(key.getValue(), value);
        if (earlier != null) {
            value.fault("KEY_TWICE", "line", earlier.line());
        }
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(text);
    }

    private static int lineOf(Node node, int otherwise) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(otherwise);
    }
}
