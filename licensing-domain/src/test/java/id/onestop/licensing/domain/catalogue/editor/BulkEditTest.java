package id.onestop.licensing.domain.catalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.catalogue.editor.BulkEdit.AddBasis;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.ReplaceWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BulkEditTest {

    private final DraftTree tree = DraftTree.of(Map.of(
            "legalBases",
            List.of(Map.of("code", "permenkes-31", "printed", "Permenkes 31 Tahun 2019")),
            "requirements",
            List.of(Map.of("code", "str", "basis", "Permenkes 31 Tahun 2019 Pasal 4", "name", Map.of("id", "STR"))),
            "clock",
            Map.of("sentence", "Sesuai Permenkes 31 Tahun 2019", "promiseDays", 3)));

    @Test
    void oneMoreBasisIsTheOnlyDifference() {
        var after = new AddBasis("uu-17", "UU 17 Tahun 2023", "Kesehatan").apply(tree);
        assertThat(TreeDifference.of(tree, after))
                .extracting(TreeDifference::place, TreeDifference::was, TreeDifference::is)
                .containsExactlyInAnyOrder(
                        tuple("legalBases/uu-17/code", "", "uu-17"),
                        tuple("legalBases/uu-17/printed", "", "UU 17 Tahun 2023"),
                        tuple("legalBases/uu-17/title", "", "Kesehatan"));
        assertThat(new AddBasis("uu-17", "other", "").apply(after)).isEqualTo(after);
    }

    @Test
    void aRegulationIsReplacedWhereItIsCited() {
        var after = new ReplaceWords("Permenkes 31 Tahun 2019", "Permenkes 5 Tahun 2026", false).apply(tree);
        assertThat(TreeDifference.of(tree, after))
                .extracting(TreeDifference::place)
                .containsExactlyInAnyOrder("legalBases/permenkes-31/printed", "requirements/str/basis");
        assertThat(new ReplaceWords("Permenkes 99", "x", true).apply(tree)).isEqualTo(tree);
    }

    @Test
    void otherTextsOnlyWhenThatIsWanted() {
        var after = new ReplaceWords("Permenkes 31 Tahun 2019", "Permenkes 5 Tahun 2026", true).apply(tree);
        assertThat(TreeDifference.of(tree, after))
                .extracting(TreeDifference::place)
                .contains("clock/sentence");
    }

    @Test
    void codesAreNoWords() {
        var after = new ReplaceWords("permenkes-31", "x", true).apply(tree);
        assertThat(after).isEqualTo(tree);
    }
}
