package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Papers about the code")
class PapersTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern NAME = Pattern.compile("`([A-Z][a-z][A-Za-z]*)(?:\\.[A-Za-z_]+)?`");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z][A-Za-z]*)");

    @ParameterizedTest
    @ValueSource(strings = {"architecture.md", "glossary.md", "decisions.md"})
    void name_only_types_that_exist(String paper) throws IOException {
        String text =
                Files.readString(ROOT.resolve("licensing-ear/src/site/markdown").resolve(paper));
        var named = NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(types()).containsAll(named);
    }

    private static Set<String> types() throws IOException {
        var types = new TreeSet<String>();
        for (String module : new String[] {"licensing-domain", "licensing-ejb", "licensing-web", "licensing-ear"}) {
            for (Path source : TextsTest.files(ROOT.resolve(module).resolve("src"), ".java")) {
                TYPE.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(types::add);
            }
        }
        return types;
    }
}
