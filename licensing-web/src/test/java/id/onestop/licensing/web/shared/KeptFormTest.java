package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptFormTest {

    /** Fields that ask for a secret or an identity number, in the two ways pages have. */
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("<l:field\\b[^>]*\\bid=\"([^\"]+)\"[^>]*\\bkind=\"(?:password|nik)\""),
            Pattern.compile("<h:inputSecret\\b[^>]*\\bid=\"([^\"#]+)\""));

    private static Map<String, List<String>> kept(Map<String, String[]> parameters) {
        return KeptForm.of(7, "/work/X", parameters).values();
    }

    @Test
    void wordsAreKeptAndWhatBelongsToFacesIsNot() {
        assertThat(kept(Map.of(
                        "review",
                        new String[] {"review"},
                        "cure",
                        new String[] {"Foto lagi"},
                        "teknik",
                        new String[] {"baik"},
                        "reasonCode",
                        new String[] {"lain"},
                        "choices",
                        new String[] {"a", "b"},
                        "jakarta.faces.ViewState",
                        new String[] {"-1:2"},
                        KeptForms.MARK,
                        new String[] {"v1.x"})))
                .containsOnly(
                        Map.entry("review", List.of("review")),
                        Map.entry("cure", List.of("Foto lagi")),
                        Map.entry("teknik", List.of("baik")),
                        Map.entry("reasonCode", List.of("lain")),
                        Map.entry("choices", List.of("a", "b")));
    }

    @Test
    void secretsAndIdentityNumbersAreNotKeptWhateverTheirField() {
        assertThat(kept(Map.of(
                        "passphrase", new String[] {"rahasia"},
                        "oldPassword", new String[] {"rahasia"},
                        "nik", new String[] {"1"},
                        "relative:nik", new String[] {"1"},
                        "code", new String[] {"ABCD-EFGH"},
                        "note", new String[] {"NIK 1872 0462 0989 0002 salah"})))
                .isEmpty();
    }

    @Test
    void itKeepsNoMoreThanAPersonTypes() {
        assertThat(kept(Map.of("huge", new String[] {"x".repeat(KeptForm.MOST + 1)}, "note", new String[] {"kecil"})))
                .containsOnlyKeys("note");
    }

    @Test
    void everySecretFieldOfThePagesIsKnownByItsName() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp/pages"))) {
            var names = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(KeptFormTest::secretFields)
                    .toList();
            assertThat(names).isNotEmpty().allMatch(KeptForm::isSecret);
        }
    }

    private static Stream<String> secretFields(Path page) {
        try {
            var text = Files.readString(page);
            return SECRETS.stream()
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map((MatchResult found) -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void itIsNeverPrinted() {
        assertThat(KeptForm.of(7, "/work/X", Map.of("note", new String[] {"nama"})))
                .hasToString("KeptForm of /work/X");
    }
}
