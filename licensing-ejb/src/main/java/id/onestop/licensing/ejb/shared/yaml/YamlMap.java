package id.onestop.licensing.ejb.shared.yaml;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys and values of one block.
 *
 * <p>{@code string("name")} and the like require the key; {@code optional("name").map(YamlValue::string)} and the forms with
 * a second argument do not. An empty value counts as absent.
 */
public final class YamlMap {

    private final YamlValue self;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(YamlValue self, Map<String, YamlValue> values) {
        this.self = self;
        this.values.putAll(values);
    }

    /** The value of a key; a fault only when it is absent and then read. */
    public YamlValue value(String key) {
        asked.add(key);
        YamlValue known = values.get(key);
        return known == null ? self.missing(key) : known;
    }

    /** The value of a key that may be left out. */
    public Optional<YamlValue> optional(String key) {
        return Optional.of(value(key)).filter(YamlValue::isPresent);
    }

    public boolean has(String key) {
        return optional(key).isPresent();
    }

    public String string(String key) {
        return value(key).string();
    }

    public String string(String key, String otherwise) {
        return optional(key).map(YamlValue::string).orElse(otherwise);
    }

    public Optional<String> optionalString(String key) {
        return optional(key).map(YamlValue::string);
    }

    /** Whether the key is there and nothing was found wrong with its value so far. */
    public boolean isSound(String key) {
        return has(key) && !value(key).isFaulty();
    }

    public int integer(String key) {
        return value(key).integer();
    }

    public int integer(String key, int otherwise) {
        return optional(key).map(YamlValue::integer).orElse(otherwise);
    }

    public boolean bool(String key) {
        return value(key).bool();
    }

    public boolean bool(String key, boolean otherwise) {
        return optional(key).map(YamlValue::bool).orElse(otherwise);
    }

    public LocalDate date(String key) {
        return value(key).date();
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optional(key).map(YamlValue::date);
    }

    public LocalTime time(String key) {
        return value(key).time();
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return value(key).oneOf(type);
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        return optional(key).map(value -> value.oneOf(type)).orElse(otherwise);
    }

    /** The block under a key. */
    public YamlMap map(String key) {
        return value(key).map();
    }

    public Optional<YamlMap> optionalMap(String key) {
        return optional(key).map(YamlValue::map);
    }

    /** The list under a key; it must have an entry. */
    public List<YamlValue> list(String key) {
        return value(key).list();
    }

    /** The list under a key, or nothing. */
    public List<YamlValue> optionalList(String key) {
        return optional(key).map(YamlValue::list).orElse(List.of());
    }

    /** A list of blocks; it must have an entry. */
    public List<YamlMap> maps(String key) {
        return list(key).stream().map(YamlValue::map).toList();
    }

    public List<YamlMap> optionalMaps(String key) {
        return optionalList(key).stream().map(YamlValue::map).toList();
    }

    /** A list of texts; it must have an entry. */
    public List<String> strings(String key) {
        return list(key).stream().map(YamlValue::string).toList();
    }

    public List<String> optionalStrings(String key) {
        return optionalList(key).stream().map(YamlValue::string).toList();
    }

    /** All entries in the order of the file, for blocks whose keys are free. */
    public Map<String, YamlValue> entries() {
        asked.addAll(values.keySet());
        return Collections.unmodifiableMap(values);
    }

    public int line() {
        return self.line();
    }

    /** Whether nothing in this block has been found wrong so far; ask after reading it and before building from it. */
    public boolean isSound() {
        return self.isSound();
    }

    /**
     * Notes a fault of this block as a whole.
     *
     * @param facts for the blanks of its text: name and value by turns
     */
    public void fault(String code, Object... facts) {
        self.fault(code, facts);
    }

    /** Notes a fault of one value, or of the block where the key is absent. */
    public void faultAt(String key, String code, Object... facts) {
        value(key).fault(code, facts);
    }

    List<YamlFault> unknownKeys() {
        var faults = new ArrayList<YamlFault>();
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                faults.add(value.unknownKey(Suggestion.cure(key, asked)));
            }
        });
        return faults;
    }
}
