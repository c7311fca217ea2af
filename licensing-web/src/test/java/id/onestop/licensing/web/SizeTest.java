package id.onestop.licensing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A class that a stranger reads in one go; the number only ever goes down. */
@DisplayName("Every class of the product")
class SizeTest {

    private static final int LONGEST = 430;

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void is_short_enough_to_be_read() throws IOException {
        assertThat(longerThan(LONGEST)).as("lines of files").isEmpty();
    }

    private static Map<String, Integer> longerThan(int lines) throws IOException {
        var longer = new TreeMap<String, Integer>();
        for (String module : List.of("licensing-domain", "licensing-ejb", "licensing-web")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    int found = Files.readAllLines(file).size();
                    if (found > lines) {
                        longer.put(ROOT.relativize(file).toString(), found);
                    }
                }
            }
        }
        return longer;
    }
}
