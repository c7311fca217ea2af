package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import id.onestop.licensing.domain.catalogue.TextDifference.Change;
import id.onestop.licensing.domain.catalogue.TextDifference.Kind;
import id.onestop.licensing.domain.catalogue.TextDifference.Passage;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An old standard, as text, beside the definition that runs: what either does not say, and where numbers differ; pure. */
public record StandardComparison(List<Row> rows) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/-]\\d+)*");

    public StandardComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One component.
     *
     * @param found the old text has it at all
     * @param agreed how many sentences of the definition stand in the old text word for word
     */
    public record Row(ComponentKey key, Words title, boolean found, int agreed, List<Line> lines) {
        public Row {
            lines = List.copyOf(lines);
        }

        /** Both say the same. */
        public boolean same() {
            return found && lines.isEmpty();
        }
    }

    /**
     * One sentence that the two do not share.
     *
     * @param change from the old text to the definition
     * @param numbers the two give other numbers or times
     */
    public record Line(Change change, boolean numbers) {}

    public static StandardComparison of(String text, ServiceDefinition definition) {
        var pasted = new PastedStandard(text);
        var document = StandardDocument.of(definition);
        var furniture = furniture(document);
        return new StandardComparison(document.components().stream()
                .map(component -> row(component, pasted, furniture))
                .toList());
    }

    /** Sentences that are not the same, in all components that were found. */
    public int count() {
        return rows.stream().mapToInt(row -> row.lines().size()).sum();
    }

    /** What stands between the components of a printed standard and says nothing: heads, titles, the block at the end. */
    private static List<String> furniture(StandardDocument document) {
        var edition = document.edition();
        var titles = new ArrayList<>(List.of("No. Komponen Uraian", document.heading(), edition.revisionLabel()));
        document.parts().forEach(part -> titles.add(part.title().id()));
        titles.addAll(edition.signatory().titleLines());
        titles.add(edition.signatory().rank());
        document.components().stream()
                .flatMap(component -> component.blocks().stream())
                .forEach(block -> {
                    block.columns().forEach(column -> titles.add(column.title()));
                    if (block.table() != null) {
                        titles.addAll(block.table().headings());
                    }
                });
        return titles;
    }

    private static Row row(Component component, PastedStandard pasted, List<String> furniture) {
        var part = pasted.part(component.key());
        if (part.isEmpty()) {
            return new Row(component.key(), component.title(), false, 0, List.of());
        }
        var own = printed(component);
        var rest = new Squeezed(part.get());
        // the longest first, so that a short sentence does not take a piece of a long one
        var missing = new ArrayList<>(own);
        own.stream()
                .sorted(Comparator.comparingInt(
                                (Passage passage) -> passage.text().length())
                        .reversed())
                .filter(passage -> rest.take(passage.text()))
                .forEach(missing::remove);
        furniture.forEach(rest::takeAll);
        var extra = PastedStandard.entries(rest.left()).stream()
                .map(entry -> new Passage("", entry))
                .toList();
        var lines = TextDifference.between(extra, missing).stream()
                .filter(change -> change.kind() != Kind.MOVED)
                .map(change -> new Line(change, numbersDiffer(change)))
                .toList();
        return new Row(component.key(), component.title(), true, own.size() - missing.size(), lines);
    }

    /** What stands on paper; the cells of a table by themselves, for an old table breaks elsewhere. */
    private static List<Passage> printed(Component component) {
        return PrintedTexts.of(component).stream()
                .filter(text -> text.chars().filter(Character::isLetter).count() > 2)
                .map(text -> new Passage("", text))
                .toList();
    }

    private static boolean numbersDiffer(Change change) {
        return change.kind() == Kind.CHANGED && !numbers(change.beforeText()).equals(numbers(change.afterText()));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
