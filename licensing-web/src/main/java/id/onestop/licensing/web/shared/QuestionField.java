package id.onestop.licensing.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the definition as {@code l:field} shows it.
 *
 * @param kind kind of the field
 * @param options of choices and selections; empty otherwise
 * @param maxlength {@code null} where the field has a length of its own
 */
public record QuestionField(
        String code,
        String kind,
        String label,
        String hint,
        boolean optional,
        String width,
        @Nullable String autocomplete,
        @Nullable Integer maxlength,
        List<Option> options) {

    public QuestionField {
        options = List.copyOf(options);
    }
}
