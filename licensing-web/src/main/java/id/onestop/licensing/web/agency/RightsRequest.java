package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.web.shared.Parameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rights that a post should have from now on.
 *
 * @param wanted all of them, not only those that are new
 * @param reason for the second person
 */
public record RightsRequest(
        @Nullable List<String> wanted, @Nullable String reason) {

    private static final int LONGEST = 2_000;

    /** Everything that is wrong with it, before anything is done. */
    record Said(Set<Permission> wanted, String reason) {
        Said {
            wanted = Set.copyOf(wanted);
        }
    }

    static Said read(@Nullable RightsRequest request) {
        var said = request == null ? new RightsRequest(null, null) : request;
        var asked = new Parameters();
        var wanted = requireNonNullElse(said.wanted(), List.<String>of()).stream()
                .flatMap(name -> asked.choice("wanted", name, Permission.class).stream())
                .collect(Collectors.toSet());
        var reason = asked.optionalText("reason", said.reason(), LONGEST).orElse("");
        asked.require();
        return new Said(wanted, reason);
    }
}
