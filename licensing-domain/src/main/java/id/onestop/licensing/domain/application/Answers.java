package id.onestop.licensing.domain.application;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the applicant wrote, by question code; blank means not answered. */
public record Answers(Map<String, String> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new TreeMap<String, String>();
        values.forEach((code, value) -> {
            if (!value.isBlank()) {
                kept.put(code, value.strip());
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public @Nullable String get(String code) {
        return values.get(code);
    }

    /** These answers with some replaced; a blank one removes. */
    public Answers with(Map<String, String> changes) {
        var merged = new TreeMap<>(values);
        merged.putAll(changes);
        return new Answers(merged);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "Answers" + values.keySet();
    }
}
