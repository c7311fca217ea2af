package id.onestop.licensing.web.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the query of the list behind a number. */
final class FileQuery {

    private final StringJoiner parts = new StringJoiner("&");

    FileQuery with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), UTF_8));
        }
        return this;
    }

    FileQuery each(String name, Collection<String> values) {
        values.stream().sorted().forEach(value -> with(name, value));
        return this;
    }

    String text() {
        return parts.toString();
    }
}
