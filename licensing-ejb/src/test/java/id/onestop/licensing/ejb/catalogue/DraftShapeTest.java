package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Marks;
import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.catalogue.editor.DraftChecks;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of a definition against every definition there is: it knows all that they say, and loses nothing of it. */
class DraftShapeTest {

    static Stream<String> services() {
        return Stream.of("metro", "pekanbaru")
                .flatMap(agency ->
                        AgencyFileReader.read(agency + ".yaml", AgencyFiles.text(agency + ".yaml")).services().stream()
                                .map(service -> service.text().yaml()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyPartIsShownInSomeField(String yaml) {
        var tree = DraftTree.of(NormalText.root(yaml));
        var shown = new ArrayList<String>();
        for (var section : DefinitionShape.SECTIONS) {
            gather(tree, section.key(), shown);
        }
        // how a list below an entry is marked is told by what its entries begin with
        var marks = Stream.of(Marks.values()).map(Enum::name).toList();
        assertThat(shown)
                .containsAll(values(tree.asMap()).stream()
                        .filter(word -> !marks.contains(word))
                        .toList());
    }

    private static void gather(DraftTree tree, String path, List<String> shown) {
        var place = tree.place(path);
        place.leaves().forEach(leaf -> shown.addAll(words(leaf.text())));
        place.lists().stream()
                .flatMap(list -> list.entries().stream())
                .map(DraftPlace.Entry::path)
                .forEach(entry -> gather(tree, entry, shown));
    }

    private static List<String> values(Object value) {
        if (value instanceof Map<?, ?> block) {
            return block.values().stream().flatMap(one -> values(one).stream()).toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(one -> values(one).stream()).toList();
        }
        return words(String.valueOf(value));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isBlank()).toList();
    }

    @ParameterizedTest
    @MethodSource("services")
    void writingEveryFieldAgainChangesNothing(String yaml) {
        var tree = DraftTree.of(NormalText.root(yaml));
        var paths = new ArrayList<String>();
        DefinitionShape.SECTIONS.forEach(section -> paths(tree, section.key(), paths));
        var written = tree;
        for (String path : paths) {
            var leaves = written.place(path).leaves();
            var emptied = written;
            for (var leaf : leaves.stream()
                    .filter(one -> !one.text().isEmpty() && !one.path().equals("code") && !path.contains("@"))
                    .toList()) {
                var other = emptied.with(path, List.of(new Change(leaf.path(), leaf.text(), "x")))
                        .tree();
                if (other.has(path)) {
                    emptied = other.with(path, List.of(new Change(leaf.path(), "x", leaf.text())))
                            .tree();
                }
            }
            written = emptied;
        }
        assertThat(ServiceReader.completed("again", NormalText.of(written)))
                .isEqualTo(ServiceReader.completed("before", yaml));
    }

    private static void paths(DraftTree tree, String path, List<String> paths) {
        paths.add(path);
        tree.place(path).lists().stream()
                .flatMap(list -> list.entries().stream())
                .forEach(entry -> paths(tree, entry.path(), paths));
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatTheReaderAcceptsHasTheRightShape(String yaml) {
        var tree = DraftTree.of(NormalText.root(yaml));
        assertThat(DraftChecks.of(tree, tree.names()))
                .filteredOn(fault -> fault.kind() != DraftFault.Kind.UNKNOWN)
                .isEmpty();
    }

    /** What a page calls optional is missed by nobody, and what is missed is called so. */
    @ParameterizedTest
    @MethodSource("services")
    void whatIsNotAskedMayBeLeftEmptyAndWhatIsAskedMayNot(String yaml) {
        var tree = DraftTree.of(NormalText.root(yaml));
        var paths = new ArrayList<String>();
        DefinitionShape.SECTIONS.forEach(section -> paths(tree, section.key(), paths));
        for (String path : paths) {
            for (var leaf : tree.place(path).leaves()) {
                if (!leaf.text().isEmpty()
                        && !leaf.path().equals("code")
                        && leaf.field().unless().isEmpty()) {
                    var without = tree.with(path, List.of(new Change(leaf.path(), leaf.text(), "")))
                            .tree();
                    var faults = !without.has(path)
                            ? List.<DraftFault>of()
                            : DraftReading.of(NormalText.of(without), Map.of()).faults().stream()
                                    .filter(fault -> fault.kind() != DraftFault.Kind.UNKNOWN)
                                    .filter(fault -> fault.path().equals(path + "/" + leaf.path()))
                                    .toList();
                    assertThat(faults.isEmpty())
                            .as("%s/%s: %s", path, leaf.path(), faults)
                            .isEqualTo(!leafAsked(without, path, leaf.path()));
                }
            }
        }
    }

    private static boolean leafAsked(DraftTree tree, String path, String leaf) {
        return tree.has(path)
                && tree.place(path).leaves().stream().anyMatch(one -> one.path().equals(leaf) && one.asked());
    }
}
