package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import id.onestop.licensing.domain.catalogue.StandardDocument.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A generated standard beside the text that the agency published. */
record PrintedStandard(ServiceDefinition service, StandardDocument document, String published) {

    static PrintedStandard of(ServiceDefinition service, String published) {
        return new PrintedStandard(service, StandardDocument.of(service), seed(published));
    }

    Component component(ComponentKey key) {
        return document.components().stream()
                .filter(component -> component.key() == key)
                .findFirst()
                .orElseThrow();
    }

    Block block(ComponentKey key, int index) {
        return component(key).blocks().get(index);
    }

    /** The only text of a component of one paragraph. */
    String paragraph(ComponentKey key) {
        return String.valueOf(block(key, 0).text());
    }

    List<String> entries(ComponentKey key, int index) {
        return block(key, index).items().stream().map(Item::text).toList();
    }

    /** Every sentence of the components that fit, with title and, where asked for, with marks. */
    Stream<String> sentences(Predicate<ComponentKey> keys, boolean marks) {
        var texts = new ArrayList<String>();
        for (var part : document.parts()) {
            for (var component : part.components()) {
                if (keys.test(component.key())) {
                    texts.add(component.number() + ". " + component.title().id());
                    component.blocks().forEach(block -> collect(block, marks, texts));
                }
            }
        }
        return texts.stream();
    }

    /** What is printed as it stands in the published text, whatever its layout. */
    boolean says(String sentence) {
        return published.contains(sentence);
    }

    private static void collect(Block block, boolean marks, List<String> texts) {
        if (block.text() != null) {
            texts.add(block.text());
        }
        block.items().forEach(item -> collect(item, marks, texts));
        block.columns().forEach(column -> {
            texts.add(column.title());
            texts.addAll(column.items());
        });
        var table = block.table();
        if (table != null) {
            table.rows().forEach(row -> texts.addAll(List.of(row.get(1), row.get(3), row.get(4), row.get(5))));
            texts.add(table.total());
        }
    }

    private static void collect(Item item, boolean marks, List<String> texts) {
        texts.add(marks ? (item.mark() + " " + item.text()).strip() : item.text());
        item.children().forEach(child -> collect(child, marks, texts));
    }

    private static String seed(String name) {
        try (var in = PrintedStandard.class.getResourceAsStream("/seeds/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("[|\u00a0]|\\*\\*", " ")
                    .replaceAll("\\s+", " ");
        } catch (IOException gone) {
            throw new UncheckedIOException(name.toLowerCase(Locale.ROOT), gone);
        }
    }
}
