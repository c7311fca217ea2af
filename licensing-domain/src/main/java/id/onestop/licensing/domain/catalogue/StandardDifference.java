package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import id.onestop.licensing.domain.catalogue.TextDifference.Change;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a revision changed, component by component, and what that means for people; pure.
 *
 * @param meaning sentences for people who come once, the promise first
 * @param sections what changed; components that stay are left out
 * @param unchanged titles of components that stay
 */
public record StandardDifference(List<Words> meaning, List<Section> sections, List<Words> unchanged) {

    private static final Words STEPS = new Words("Langkah kerja dan waktunya", "Steps of the work and their times");

    public StandardDifference {
        meaning = List.copyOf(meaning);
        sections = List.copyOf(sections);
        unchanged = List.copyOf(unchanged);
    }

    /** One component, or the steps behind the procedure. */
    public record Section(String key, Words title, List<Change> changes) {
        public Section {
            changes = List.copyOf(changes);
        }
    }

    /** Compares an earlier revision with a later one. */
    public static StandardDifference between(ServiceDefinition before, ServiceDefinition after) {
        var sections = new ArrayList<Section>();
        var unchanged = new ArrayList<Words>();
        components(before, after)
                .map(component -> section(component, before, after))
                .forEach(section -> sort(section, sections, unchanged));
        sort(
                new Section(
                        "STEPS",
                        STEPS,
                        TextDifference.between(StandardPassages.steps(before), StandardPassages.steps(after))),
                sections,
                unchanged);
        return new StandardDifference(DifferenceMeaning.of(before, after), sections, unchanged);
    }

    public boolean empty() {
        return sections.isEmpty();
    }

    /** How many sentences are not as they were. */
    public int count() {
        return sections.stream().mapToInt(section -> section.changes().size()).sum();
    }

    private static void sort(Section section, List<Section> sections, List<Words> unchanged) {
        if (section.changes().isEmpty()) {
            unchanged.add(section.title());
        } else {
            sections.add(section);
        }
    }

    /** In the later order; what only the earlier one has comes last. */
    private static Stream<Component> components(ServiceDefinition before, ServiceDefinition after) {
        var later = StandardDocument.of(after).components();
        var keys = later.stream().map(Component::key).toList();
        return Stream.concat(
                later.stream(),
                StandardDocument.of(before).components().stream().filter(component -> !keys.contains(component.key())));
    }

    private static Section section(Component shown, ServiceDefinition before, ServiceDefinition after) {
        return new Section(
                shown.key().name(),
                shown.title(),
                TextDifference.between(passages(before, shown.key()), passages(after, shown.key())));
    }

    private static List<TextDifference.Passage> passages(ServiceDefinition definition, ComponentKey key) {
        return StandardDocument.of(definition).components().stream()
                .filter(component -> component.key() == key)
                .flatMap(component -> StandardPassages.of(definition, component).stream())
                .toList();
    }
}
