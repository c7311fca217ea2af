package id.onestop.licensing.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The sign-ins of the demonstration, from the very file that makes its accounts. */
final class SignIns {

    private SignIns() {}

    /** One line for each person: e-mail, password, and who that is. */
    static List<String> of(Path people) throws IOException {
        var file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(people));
        return Stream.of("applicants", "staff")
                .flatMap(group -> people(file.get(group)))
                .map(person ->
                        "%-34s %-14s %s".formatted(person.get("email"), person.get("password"), person.get("role")))
                .toList();
    }

    private static Stream<Map<?, ?>> people(@Nullable Object group) {
        return group instanceof List<?> list ? list.stream().map(person -> (Map<?, ?>) person) : Stream.of();
    }
}
