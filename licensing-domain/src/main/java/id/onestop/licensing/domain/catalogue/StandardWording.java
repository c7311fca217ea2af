package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardTexts.TextBlock;
import id.onestop.licensing.domain.catalogue.StandardTexts.TextItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every sentence of a standard that an agency wrote itself, by the component in which it prints. */
final class StandardWording {

    private StandardWording() {}

    /** What the procedure says in words: its chart, its channels and its table. */
    static Stream<String> procedure(Procedure procedure) {
        var texts = new ArrayList<String>();
        texts.add(procedure.reference());
        texts.add(procedure.note());
        texts.add(procedure.chart().title());
        procedure.chart().nodes().forEach(node -> texts.add(String.join(" ", node.lines())));
        procedure.channels().forEach(channel -> {
            texts.add(channel.title());
            texts.addAll(channel.steps());
        });
        var sop = procedure.sop();
        if (sop != null) {
            texts.add(sop.title());
            sop.rows().forEach(row -> {
                texts.addAll(row.activities());
                texts.add(row.input());
                texts.add(row.output());
            });
        }
        return texts.stream();
    }

    /** What only the standard says. */
    static Map<ComponentKey, List<String>> components(StandardTexts texts) {
        Map<ComponentKey, List<String>> found = new EnumMap<>(ComponentKey.class);
        texts.free().forEach(free -> add(found, free.key(), block(free.text())));
        add(found, ComponentKey.REQUIREMENTS, Stream.of(texts.requirementsIntro()));
        add(found, ComponentKey.COMPLAINTS, complaints(texts.complaints()));
        add(
                found,
                ComponentKey.STAFF,
                Stream.of(texts.staffLayout().intro(), texts.staffLayout().closing()));
        texts.competence()
                .forEach(one ->
                        add(found, ComponentKey.COMPETENCE, one.items().stream().flatMap(StandardWording::item)));
        return found;
    }

    private static void add(Map<ComponentKey, List<String>> found, ComponentKey key, Stream<String> texts) {
        found.computeIfAbsent(key, one -> new ArrayList<>()).addAll(texts.toList());
    }

    private static Stream<String> complaints(StandardTexts.Complaints complaints) {
        var procedure = complaints.procedure();
        return Stream.of(
                        Stream.of(complaints.channelsIntro(), complaints.followUpIntro(), complaints.staffIntro()),
                        complaints.channels().stream(),
                        complaints.followUp().stream(),
                        complaints.staff().stream(),
                        procedure == null ? Stream.<String>empty() : block(procedure))
                .flatMap(texts -> texts);
    }

    private static Stream<String> block(TextBlock block) {
        return Stream.concat(
                Stream.of(block.intro(), block.closing()),
                block.items().stream().flatMap(StandardWording::item));
    }

    private static Stream<String> item(TextItem item) {
        return Stream.concat(Stream.of(item.text()), item.items().stream().flatMap(StandardWording::item));
    }
}
