package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.catalogue.TextDifference;
import id.onestop.licensing.domain.catalogue.TextDifference.Passage;
import id.onestop.licensing.domain.catalogue.TextDifference.Piece;
import id.onestop.licensing.domain.notification.MessageWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph that two versions of a message do not have in common.
 *
 * @param field {@code subject} or {@code body}
 * @param language of its words
 * @param before what is marked is gone
 * @param after what is marked is new
 */
public record WordsDifference(String field, String language, List<Piece> before, List<Piece> after) {

    public WordsDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Indonesian first, the subject before the body. */
    static List<WordsDifference> between(MessageWords before, MessageWords after) {
        var all = new ArrayList<WordsDifference>();
        Stream.of("id", "en").forEach(language -> {
            all.addAll(of("subject", language, before.subject(language), after.subject(language)));
            all.addAll(of("body", language, before.body(language), after.body(language)));
        });
        return all;
    }

    private static List<WordsDifference> of(String field, String language, String before, String after) {
        return TextDifference.between(passages(before), passages(after)).stream()
                .map(change -> new WordsDifference(field, language, change.before(), change.after()))
                .toList();
    }

    private static List<Passage> passages(String text) {
        return Arrays.stream(text.split("\n{2,}"))
                .map(paragraph -> new Passage("", paragraph))
                .toList();
    }
}
