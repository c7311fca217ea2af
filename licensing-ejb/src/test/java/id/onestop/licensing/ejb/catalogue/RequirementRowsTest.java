package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the requirements' rows tells the truth: its data, pages and tests are there under these names. */
class RequirementRowsTest {

    private static final Path ROOT = Path.of(System.getProperty("licensing.config"))
            .toAbsolutePath()
            .normalize()
            .getParent();
    private static final Map<String, String> TESTS = sources();

    /** One line of the table. */
    private record Row(int number, List<String> data, List<String> pages, List<String> tests) {

        static Row of(String line) {
            var cells = line.split("\\s*\\|\\s*");
            return new Row(Integer.parseInt(cells[0].strip()), parts(cells[1]), parts(cells[2]), parts(cells[3]));
        }

        private static List<String> parts(String cell) {
            return Arrays.stream(cell.split(";")).map(String::strip).toList();
        }

        @Override
        public String toString() {
            return "row " + number;
        }
    }

    static Stream<Row> rows() {
        return text(ROOT.resolve("licensing-ejb/src/test/resources/rows/rows.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of);
    }

    @Test
    void everyRowStandsInTheTableOnce() {
        assertThat(rows().map(Row::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 112).boxed().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowIsData(Row row) {
        assertThat(row.data()).allSatisfy(said -> {
            var parts = said.split(": ", 2);
            if (!parts[0].equals("none")) {
                assertThat(AgencyFiles.text(parts[0] + ".yaml")).contains(parts[1]);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowHasItsPage(Row row) {
        assertThat(row.pages()).allSatisfy(page -> {
            var name = page.equals("standard") ? "public/standard" : page;
            assertThat(ROOT.resolve("licensing-web/src/main/webapp/pages/" + name + ".xhtml"))
                    .exists();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowHasItsProof(Row row) {
        assertThat(row.tests()).allSatisfy(test -> {
            var parts = test.split("#");
            assertThat(TESTS).containsKey(parts[0]);
            if (parts.length > 1) {
                assertThat(TESTS.get(parts[0])).contains(" " + parts[1] + "(");
            }
        });
    }

    private static Map<String, String> sources() {
        var found = new HashMap<String, String>();
        for (var module : List.of("licensing-domain", "licensing-ejb", "licensing-web", "licensing-ear")) {
            try (var files = Files.walk(ROOT.resolve(module + "/src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> found.put(file.getFileName().toString().replace(".java", ""), text(file)));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
