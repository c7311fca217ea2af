package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Texts of the pages")
class TextsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Nested
    class Both_languages {

        @Test
        void have_the_same_keys_in_every_feature() throws IOException {
            for (Path indonesian : files(ROOT.resolve("licensing-web/src/main/resources"), "Messages.properties")) {
                Path english = indonesian.resolveSibling("Messages_en.properties");

                assertThat(keys(english)).as(indonesian.toString()).isEqualTo(keys(indonesian));
            }
        }

        @Test
        void have_a_word_for_every_state_that_has_a_look() throws IOException {
            var shared = keys(shared("Messages.properties"));

            assertThat(keys(shared("Looks.properties")))
                    .allSatisfy(state -> assertThat(shared).contains("status." + state));
        }
    }

    @Nested
    class Every_refusal {

        @Test
        void calls_a_place_by_no_word_of_one_region() {
            assertThat(Texts.in(Locale.forLanguageTag("id")).error("ANSWER_VILLAGE", Map.of()))
                    .contains("desa", "kelurahan", "kampung");
        }

        // constructor call with a literal code; a code put together from parts ends with an underscore and is left out
        private static final List<Pattern> CODES = List.of(
                Pattern.compile(
                        "new (?:Invalid\\.)?(?:RuleViolation|NotFound|Conflict|Forbidden|HttpRefusal|FileAltered)"
                                + "\\(\\s*(?:\\d+,\\s*)?\"([A-Z_]*[A-Z])\""),
                Pattern.compile("new (?:Invalid\\.)?FieldError\\(\\s*[^,]+,\\s*\"([A-Z_]*[A-Z])\""),
                Pattern.compile("Optional\\.of\\(\"([A-Z_]{4,}[A-Z])\"\\)"));

        @Test
        void has_a_text() throws IOException {
            var known = keys(shared("Messages.properties"));
            var missing = new TreeSet<String>();
            for (String module : List.of("licensing-domain", "licensing-ejb", "licensing-web")) {
                for (Path source : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
                    codes(Files.readString(source)).stream()
                            .filter(code -> !known.contains("error." + code))
                            .forEach(code -> missing.add(code + " in " + source.getFileName()));
                }
            }

            assertThat(missing).isEmpty();
        }

        private static List<String> codes(String source) {
            var codes = new ArrayList<String>();
            for (Pattern pattern : CODES) {
                Matcher matcher = pattern.matcher(source);
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
            return codes;
        }
    }

    @Nested
    class The_history_of_a_file {

        // an operation that is put together from parts ends with an underscore and is left out
        private static final Pattern OPERATION = Pattern.compile("String operation\\(\\) \\{\\s+return ([^;]+);");

        private static final Pattern CODE = Pattern.compile("\"([A-Z_]*[A-Z])\"");

        @Test
        void has_a_word_for_everything_that_is_recorded() throws IOException {
            var known = keys(ROOT.resolve(
                    "licensing-web/src/main/resources/id/onestop/licensing/web/workflow/Messages.properties"));
            var missing = new TreeSet<String>();
            for (Path source : files(ROOT.resolve("licensing-domain/src/main/java"), ".java")) {
                OPERATION
                        .matcher(Files.readString(source))
                        .results()
                        .flatMap(found -> CODE.matcher(found.group(1)).results())
                        .map(found -> found.group(1))
                        .filter(code -> !known.contains("workflow.operation." + code))
                        .forEach(missing::add);
            }

            assertThat(missing).isEmpty();
        }
    }

    @Nested
    class Parameters {

        @Test
        void stand_by_name_and_numbers_follow_the_language() {
            assertThat(Texts.in(Languages.INDONESIAN).error("ANSWER_TOO_LONG", Map.of("maximum", 1000)))
                    .isEqualTo("Jawaban paling banyak 1.000 huruf.");
            assertThat(Texts.in(Languages.ENGLISH).error("ANSWER_TOO_LONG", Map.of("maximum", 1000)))
                    .isEqualTo("The answer can have 1,000 characters at most.");
        }

        @ParameterizedTest
        @CsvSource({
            "0, 0 files on this page",
            "1, 1 file on this page",
            "2, 2 files on this page",
            "1001, '1,001 files on this page'"
        })
        void that_are_numbers_choose_the_form_of_their_word(int count, String text) {
            assertThat(Texts.in(Languages.ENGLISH).text("workflow.list.count", Map.of("count", count)))
                    .isEqualTo(text);
        }

        @Test
        void that_end_with_a_full_stop_end_their_sentence() {
            var said = Texts.in(Languages.INDONESIAN)
                    .text("workflow.paper.recordText", Map.of("name", "Ratih Anggraini, S.E., M.M."));
            assertThat(said).contains("M.M. ").doesNotContain("M.M..");
        }

        @Test
        void that_are_bytes_read_as_a_size() {
            assertThat(Texts.in(Languages.INDONESIAN).error("FILE_TOO_LARGE", Map.of("maxBytes", 10_500_000L)))
                    .startsWith("Berkas terlalu besar, paling besar 10,5 MB.");
        }
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path shared(String name) {
        return ROOT.resolve("licensing-web/src/main/resources/id/onestop/licensing/web/shared")
                .resolve(name);
    }

    private static Set<String> keys(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
