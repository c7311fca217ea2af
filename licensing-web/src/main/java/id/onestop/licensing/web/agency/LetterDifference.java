package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.catalogue.TextDifference;
import id.onestop.licensing.domain.catalogue.TextDifference.Passage;
import id.onestop.licensing.domain.catalogue.TextDifference.Piece;
import id.onestop.licensing.domain.licence.LetterWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph that two versions of a letter do not have in common.
 *
 * @param field {@code opening}, {@code closing} or {@code notes}
 * @param before what is marked is gone
 * @param after what is marked is new
 */
public record LetterDifference(String field, List<Piece> before, List<Piece> after) {

    public LetterDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** In the order in which the letter prints them. */
    static List<LetterDifference> between(LetterWords before, LetterWords after) {
        var all = new ArrayList<LetterDifference>();
        all.addAll(of("opening", before.opening(), after.opening()));
        all.addAll(of("closing", before.closing(), after.closing()));
        all.addAll(of("notes", before.notes(), after.notes()));
        return all;
    }

    private static List<LetterDifference> of(String field, String before, String after) {
        return TextDifference.between(passages(before), passages(after)).stream()
                .map(change -> new LetterDifference(field, change.before(), change.after()))
                .toList();
    }

    private static List<Passage> passages(String text) {
        return Arrays.stream(text.split("\n{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> new Passage("", paragraph))
                .toList();
    }
}
