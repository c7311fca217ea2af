package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What versions of a letter and of a message have in common: each is found by its id, and decided as it was read. */
final class TemplateDecisions {

    private TemplateDecisions() {}

    /**
     * One of all versions.
     *
     * @throws NotFound {@code WORDING_UNKNOWN}
     */
    static <T> T find(List<T> versions, ToLongFunction<T> idOf, long id) {
        return versions.stream()
                .filter(one -> idOf.applyAsLong(one) == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("WORDING_UNKNOWN"));
    }

    /** Decides on a version if it still is what If-Match names, and answers what has become of it. */
    static <V extends Versioned> V decide(@Nullable String ifMatch, Supplier<V> version, Runnable decision) {
        Preconditions.require(ifMatch, version.get().version());
        decision.run();
        return version.get();
    }
}
