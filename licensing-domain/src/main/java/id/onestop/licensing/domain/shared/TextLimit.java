package id.onestop.licensing.domain.shared;

import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long a text may be that people write: what a page asks of its browser holds for whoever asks no browser as well. */
public final class TextLimit {

    /** Notes, cures and findings, as their columns have it. */
    public static final int LONG = 4_000;

    /** Reasons that stand in the audit trail. */
    public static final int DETAIL = 1_000;

    /** Short reasons, such as why a sheet was spoiled. */
    public static final int SHORT = 500;

    private TextLimit() {}

    /**
     * Refuses a text that is too long.
     *
     * @throws Invalid {@code ANSWER_TOO_LONG} at this field
     */
    public static void require(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw new Invalid(List.of(new FieldError(field, "ANSWER_TOO_LONG", Map.of("maximum", most))));
        }
    }
}
