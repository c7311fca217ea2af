package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Places;
import id.onestop.licensing.domain.shared.PrintedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Whether an agency's own paragraphs can be printed: not too long, nothing that no typeface has, known places only. */
final class LetterChecks {

    static final int LONGEST = 600;
    static final int LONGEST_NOTES = 400;
    private static final int LONGEST_REASON = 500;

    private final List<FieldError> faults = new ArrayList<>();

    /** The words as they are kept: trimmed, with single line ends, and empty where they are the product's. */
    LetterWords words(ProposeLetter typed) {
        var said = new LetterWords(
                paragraph("opening", typed.opening(), LONGEST, typed.kind()),
                paragraph("closing", typed.closing(), LONGEST, typed.kind()),
                paragraph("notes", typed.notes(), LONGEST_NOTES, typed.kind()));
        return said.without(LetterTexts.product(typed.kind()));
    }

    String reason(String typed) {
        String said = PrintedText.composed(typed).strip();
        if (said.isEmpty()) {
            fault("reason", "REQUIRED", Map.of());
        }
        measure("reason", said, LONGEST_REASON);
        PrintedText.refusedSignOfLine(said).ifPresent(sign -> fault("reason", "TEXT_CONTROL", Map.of("sign", sign)));
        return said;
    }

    /** Ends the checking. */
    void require() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private String paragraph(String field, String typed, int longest, LetterKind kind) {
        String said = PrintedText.composed(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .strip();
        measure(field, said, longest);
        PrintedText.refusedSign(said).ifPresent(sign -> fault(field, "TEXT_CONTROL", Map.of("sign", sign)));
        var unknown = Places.of(said);
        unknown.removeAll(kind.places());
        if (!unknown.isEmpty()) {
            fault(
                    field,
                    "WORDING_PLACE_UNKNOWN",
                    Map.of("places", written(unknown), "offered", written(new TreeSet<>(kind.places()))));
        } else if (Places.stray(said)) {
            fault(field, "WORDING_BRACE", Map.of("example", "{ holder }"));
        }
        return said;
    }

    private void measure(String field, String said, int longest) {
        if (said.length() > longest) {
            fault(field, "TEXT_LONG", Map.of("longest", longest));
        }
    }

    /** One fault a field is enough to mend it. */
    private void fault(String field, String code, Map<String, Object> parameters) {
        if (faults.stream().noneMatch(one -> one.field().equals(field))) {
            faults.add(new FieldError(field, code, parameters));
        }
    }

    private static String written(Collection<String> places) {
        return String.join(", ", places.stream().map(one -> "{" + one + "}").toList());
    }
}
