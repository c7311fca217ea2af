package id.onestop.licensing.web.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * The resources of the API by name, and the operations in them.
 *
 * <p>The list stands in a file because the server that asks for the description tells nobody which resources it found;
 * a test holds it against the classes.
 */
final class DescribedResources {

    static final String LIST = "resources.txt";

    /** One method of a resource that answers at an address. */
    record Found(Class<?> resource, Method method, String path, PathItem.HttpMethod verb) {

        /** Not the same for two operations. */
        String id() {
            var name = resource.getSimpleName().replaceFirst("Resource$", "");
            return Character.toLowerCase(name.charAt(0)) + name.substring(1) + '.' + method.getName();
        }
    }

    private DescribedResources() {}

    /** All operations, by address and method. */
    static List<Found> all() {
        return names().flatMap(DescribedResources::of)
                .sorted(Comparator.comparing(Found::path).thenComparing(Found::verb))
                .toList();
    }

    static Stream<String> names() {
        var list = Objects.requireNonNull(DescribedResources.class.getResourceAsStream(LIST));
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Found> of(String name) {
        try {
            var resource = Class.forName(name, true, DescribedResources.class.getClassLoader());
            return Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .flatMap(method ->
                            verbs(method).map(verb -> new Found(resource, method, path(resource, method), verb)));
        } catch (ClassNotFoundException wrong) {
            throw new IllegalStateException(LIST + " names what is not there: " + name, wrong);
        }
    }

    private static Stream<PathItem.HttpMethod> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> PathItem.HttpMethod.valueOf(verb.value()));
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        var path = Api.ADDRESS + trimmed(resource.getAnnotation(Path.class).value());
        return own == null ? path : path + trimmed(own.value());
    }

    private static String trimmed(String path) {
        return '/' + path.replaceAll("^/|/$", "");
    }
}
