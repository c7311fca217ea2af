package id.onestop.licensing.domain.catalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    @Test
    void aListBelowAnEntryIsMarkedByWhatItsEntriesBeginWith() {
        var items = Outlines.read("""
                Loket
                  a. Meja
                  b. Kursi
                    - kayu
                Ruang tunggu
                """);
        assertThat(items)
                .isEqualTo(List.of(
                        Map.of(
                                "text",
                                "Loket",
                                "marks",
                                "LETTERS",
                                "items",
                                List.of("Meja", Map.of("text", "Kursi", "marks", "DASHES", "items", List.of("kayu")))),
                        "Ruang tunggu"));
    }

    @Test
    void aTextThatLooksLikeAMarkIsKept() {
        assertThat(Outlines.read(Outlines.write(List.of("1. Januari", "- biasa"))))
                .isEqualTo(List.of("1. Januari", "- biasa"));
    }

    @Property(tries = 300)
    void readsWhatItHasWritten(@ForAll("outlines") List<Object> items) {
        assertThat(Outlines.read(Outlines.write(items))).isEqualTo(items);
    }

    @Provide
    Arbitrary<List<Object>> outlines() {
        return items(2);
    }

    private static Arbitrary<List<Object>> items(int deeper) {
        Arbitrary<String> text =
                Arbitraries.of("Meja", "1. Januari", "a. b", "- x", "Kursi: dua; tiga", "• y", "a1. z");
        Arbitrary<Object> plain = text.map(one -> one);
        if (deeper == 0) {
            return plain.list().ofMinSize(1).ofMaxSize(3).map(ArrayList::new);
        }
        Arbitrary<Object> block =
                text.flatMap(one -> Arbitraries.of("NUMBERS", "LETTERS", "SUBLETTERS", "DASHES", "BULLETS", "")
                        .flatMap(marks -> items(deeper - 1).map(below -> block(one, marks, below))));
        return Arbitraries.oneOf(plain, block).list().ofMinSize(1).ofMaxSize(3).map(ArrayList::new);
    }

    private static Object block(String text, String marks, List<Object> below) {
        var block = new LinkedHashMap<String, Object>();
        block.put("text", text);
        if (!marks.isEmpty()) {
            block.put("marks", marks);
        }
        block.put("items", below);
        return block;
    }
}
