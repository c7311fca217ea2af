package id.onestop.licensing.ejb.shared.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every fault of a file can be told in both languages, with its cure and with the same facts. */
class FaultTextsTest {

    private static final Pattern SAID =
            Pattern.compile("\\.(?:fault|faultAt|faultCured|add)\\(([^;]*?)\\);", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern BLANK = Pattern.compile("\\{\\w+}");

    private static Properties bundle(String name) throws IOException {
        var texts = new Properties();
        try (var file = FaultTexts.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        var indonesian = bundle("Faults.properties");
        var english = bundle("Faults_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        indonesian.stringPropertyNames().forEach(key -> {
            assertThat(blanks(english.getProperty(key))).as(key).isEqualTo(blanks(indonesian.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        });
    }

    @Test
    void everyCodeOfTheReadersHasItsText() throws IOException {
        var known = bundle("Faults.properties").stringPropertyNames();
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                if (text.contains("shared.yaml.YamlMap")
                        || text.contains("package id.onestop.licensing.ejb.shared.yaml")) {
                    SAID.matcher(text)
                            .results()
                            .forEach(call -> CODE.matcher(call.group(1))
                                    .results()
                                    .map(code -> code.group(1))
                                    .forEach(codes::add));
                }
            }
        }
        assertThat(codes).contains("PROMISE_DAYS", "EMAIL_WRONG", "YEAR_TWICE").isSubsetOf(known);
    }

    private static TreeSet<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
