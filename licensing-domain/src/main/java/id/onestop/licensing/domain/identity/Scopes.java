package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.Permission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Permissions as a token carries them: words divided by blanks, as in RFC 6749. */
public final class Scopes {

    private Scopes() {}

    public static String write(Set<Permission> permissions) {
        return permissions.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** The permissions, or empty if a word is none; no words are no permissions. */
    public static Optional<Set<Permission>> read(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return Optional.of(Set.of());
        }
        try {
            return Optional.of(Arrays.stream(words.strip().split(" +"))
                    .map(Permission::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Set<Permission> require(String words) {
        return read(words).orElseThrow(() -> new IllegalStateException("scopes " + words));
    }
}
