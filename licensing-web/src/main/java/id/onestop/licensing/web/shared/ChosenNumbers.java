package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of files on which one act is done; as many as a page of a worklist. */
public final class ChosenNumbers {

    public static final int MOST = 50;

    private ChosenNumbers() {}

    /** At least one number, at most fifty, each once. */
    public static List<String> require(@Nullable List<String> numbers) {
        var asked = new Parameters();
        var known = numbers == null
                ? List.<String>of()
                : numbers.stream()
                        .filter(number -> number != null && !number.isBlank())
                        .map(String::strip)
                        .distinct()
                        .toList();
        asked.text("numbers", known.isEmpty() ? null : "numbers", MOST);
        asked.require();
        if (known.size() > MOST) {
            throw new Invalid(List.of(new FieldError("numbers", "OUT_OF_RANGE", Map.of("min", 1, "max", MOST))));
        }
        return known;
    }

    /** Those to look at: each once, and no more than are shown at once. */
    public static List<String> shown(@Nullable List<String> numbers) {
        return numbers == null
                ? List.of()
                : numbers.stream().distinct().limit(MOST).toList();
    }
}
