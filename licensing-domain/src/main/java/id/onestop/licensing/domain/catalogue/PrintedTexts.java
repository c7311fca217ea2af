package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import id.onestop.licensing.domain.catalogue.StandardDocument.Item;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every sentence of a component, one by one. */
final class PrintedTexts {

    private PrintedTexts() {}

    static List<String> of(Component component) {
        return component.blocks().stream().flatMap(PrintedTexts::texts).toList();
    }

    private static Stream<String> texts(Block block) {
        var table = block.table();
        return Stream.of(
                        Stream.of(block.text()).filter(Objects::nonNull),
                        block.items().stream().flatMap(PrintedTexts::texts),
                        block.columns().stream().flatMap(column -> column.items().stream()),
                        table == null
                                ? Stream.<String>empty()
                                : table.rows().stream().flatMap(List::stream))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Item item) {
        return Stream.concat(Stream.of(item.text()), item.children().stream().flatMap(PrintedTexts::texts));
    }
}
