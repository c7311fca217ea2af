package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Places;
import id.onestop.licensing.domain.shared.PrintedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that an agency types for its messages, letters, posts, teams and number books, and everything that is wrong with them,
 * each fault at its field.
 */
public final class TypedWords {

    private static final int LONGEST_REASON = 500;

    private final List<FieldError> faults = new ArrayList<>();

    /** Why they are proposed or refused; it must be said. */
    public String reason(String typed) {
        return needed("reason", typed, LONGEST_REASON);
    }

    /** One line that must not be empty, trimmed. */
    public String needed(String field, String typed, int longest) {
        String said = line(field, typed, longest);
        if (said.isEmpty()) {
            fault(field, "REQUIRED", Map.of());
        }
        return said;
    }

    /** One line, trimmed. */
    public String line(String field, String typed, int longest) {
        String said = PrintedText.composed(typed).strip();
        return looked(field, said, longest, PrintedText.refusedSignOfLine(said));
    }

    /** Several lines, trimmed, with single line ends. */
    public String lines(String field, String typed, int longest) {
        String said = PrintedText.composed(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .strip();
        return looked(field, said, longest, PrintedText.refusedSign(said));
    }

    private String looked(String field, String said, int longest, Optional<String> refused) {
        if (said.length() > longest) {
            fault(field, "TEXT_LONG", Map.of("longest", longest));
        }
        refused.ifPresent(sign -> fault(field, "TEXT_CONTROL", Map.of("sign", sign)));
        return said;
    }

    /**
     * Only places that can be filled.
     *
     * @param example a brace that is no place, as it may be written
     */
    public void places(String field, String said, Collection<String> offered, String example) {
        var unknown = Places.of(said);
        unknown.removeAll(offered);
        if (!unknown.isEmpty()) {
            fault(field, "WORDING_PLACE_UNKNOWN", Map.of("places", written(unknown), "offered", written(offered)));
        } else if (Places.stray(said)) {
            fault(field, "WORDING_BRACE", Map.of("example", example));
        }
    }

    /** One fault a field is enough to mend it. */
    public void fault(String field, String code, Map<String, Object> parameters) {
        if (faults.stream().noneMatch(one -> one.field().equals(field))) {
            faults.add(new FieldError(field, code, parameters));
        }
    }

    /** Ends the checking. */
    public void require() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Places as they are written. */
    public static String written(Collection<String> places) {
        return String.join(", ", places.stream().map(one -> "{" + one + "}").toList());
    }
}
