package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.ejb.shared.TypedWords;
import java.util.TreeSet;

/** Whether an agency's own paragraphs can be printed: not too long, nothing that no typeface has, known places only. */
final class LetterChecks {

    static final int LONGEST = 600;
    static final int LONGEST_NOTES = 400;

    private final TypedWords typedWords = new TypedWords();

    /** The words as they are kept: trimmed, with single line ends, and empty where they are the product's. */
    LetterWords words(ProposeLetter typed) {
        var said = new LetterWords(
                paragraph("opening", typed.opening(), LONGEST, typed.kind()),
                paragraph("closing", typed.closing(), LONGEST, typed.kind()),
                paragraph("notes", typed.notes(), LONGEST_NOTES, typed.kind()));
        return said.without(LetterTexts.product(typed.kind()));
    }

    String reason(String typed) {
        return typedWords.reason(typed);
    }

    /** Ends the checking. */
    void require() {
        typedWords.require();
    }

    private String paragraph(String field, String typed, int longest, LetterKind kind) {
        String said = typedWords.lines(field, typed, longest);
        typedWords.places(field, said, new TreeSet<>(kind.places()), "{ holder }");
        return said;
    }
}
