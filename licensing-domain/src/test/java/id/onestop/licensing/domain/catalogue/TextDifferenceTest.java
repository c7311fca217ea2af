package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.TextDifference.Change;
import id.onestop.licensing.domain.catalogue.TextDifference.Kind;
import id.onestop.licensing.domain.catalogue.TextDifference.Passage;
import id.onestop.licensing.domain.catalogue.TextDifference.Piece;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Property
    void aTextDoesNotDifferFromItself(@ForAll("texts") List<Passage> text) {
        assertThat(TextDifference.between(text, text)).isEmpty();
    }

    /** What is neither gone nor changed stays, and nothing is told that is not there. */
    @Property
    void noSentenceIsLost(@ForAll("texts") List<Passage> before, @ForAll("texts") List<Passage> after) {
        var changes = TextDifference.between(before, after);
        var left = words(before);
        var right = words(after);
        changes.stream()
                .filter(change -> change.kind() != Kind.ADDED)
                .forEach(change -> assertThat(left.remove(change.beforeText())).isTrue());
        changes.stream()
                .filter(change -> change.kind() != Kind.REMOVED)
                .forEach(change -> assertThat(right.remove(change.afterText())).isTrue());
        assertThat(left).as("what stays").containsExactlyInAnyOrderElementsOf(right);
    }

    @Property
    void theOtherWayRoundIsItsMirror(@ForAll("texts") List<Passage> before, @ForAll("texts") List<Passage> after) {
        var mirrored = TextDifference.between(after, before).stream()
                .map(TextDifferenceTest::mirror)
                .toList();
        assertThat(mirrored).containsExactlyInAnyOrderElementsOf(TextDifference.between(before, after));
    }

    /** Only what the other side lacks is marked. */
    @Property
    void unmarkedWordsAreTheSameOnBothSides(
            @ForAll("texts") List<Passage> before, @ForAll("texts") List<Passage> after) {
        TextDifference.between(before, after).stream()
                .filter(change -> change.kind() == Kind.CHANGED)
                .forEach(change -> assertThat(unmarked(change.before())).isEqualTo(unmarked(change.after())));
    }

    @Test
    void aSentenceIsKnownAgainByItsKey() {
        var changes = TextDifference.between(
                List.of(new Passage("ktp", "Fotokopi KTP"), new Passage("npwp", "Fotokopi NPWP")),
                List.of(new Passage("ktp", "Identitas asli dan salinannya"), new Passage("npwp", "Fotokopi NPWP")));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.beforeText()).isEqualTo("Fotokopi KTP");
        });
    }

    @Test
    void newWordsAreMarkedInsideTheirSentence() {
        var changes = TextDifference.between(
                List.of(new Passage("", "Paling lambat 3 hari kerja sejak lengkap")),
                List.of(new Passage("", "Paling lambat 2 hari kerja sejak lengkap")));
        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.after())
                        .containsExactly(
                                new Piece("Paling lambat ", false),
                                new Piece("2 ", true),
                                new Piece("hari kerja sejak lengkap", false)));
    }

    @Test
    void whatOnlyStandsElsewhereIsMoved() {
        var changes = TextDifference.between(
                List.of(new Passage("", "satu"), new Passage("", "dua"), new Passage("", "tiga")),
                List.of(new Passage("", "tiga"), new Passage("", "satu"), new Passage("", "dua")));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.MOVED);
    }

    @Provide
    Arbitrary<List<Passage>> texts() {
        var words = Arbitraries.of("izin", "syarat", "hari", "kerja", "3", "5", "KTP", "STR")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join(" ", list));
        var keys = Arbitraries.of("", "a", "b", "c", "d");
        return Combinators.combine(keys, words).as(Passage::new).list().ofMaxSize(9);
    }

    private static List<String> words(List<Passage> passages) {
        return new ArrayList<>(passages.stream().map(Passage::text).toList());
    }

    private static String unmarked(List<Piece> pieces) {
        return String.join(
                        " ",
                        pieces.stream()
                                .filter(piece -> !piece.marked())
                                .map(piece -> piece.text().strip())
                                .toList())
                .replaceAll("\\s+", " ");
    }

    private static Change mirror(Change change) {
        var kind = switch (change.kind()) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            case CHANGED, MOVED -> change.kind();
        };
        return new Change(kind, change.after(), change.before());
    }
}
