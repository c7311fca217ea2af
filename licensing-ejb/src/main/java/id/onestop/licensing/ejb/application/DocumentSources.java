package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where documents come from that a person may offer again. */
@Stateless
public class DocumentSources {

    @Inject
    ApplicationQueries queries;

    @Inject
    FileAccess access;

    @Inject
    CurrentCaller callers;

    /**
     * An earlier application.
     *
     * @param licence number of the licence that came of it; {@code null} for none
     */
    public record Source(String application, @Nullable String licence) {}

    /**
     * The caller's own among these applications, by id.
     *
     * @param number the application to which their documents are offered
     */
    @RequiresPermission(Permission.APPLY)
    public Map<Long, Source> of(String number, Collection<Long> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        var caller = callers.require();
        // opens the rows of its agency, where the licences are
        access.require(caller, number);
        return queries.sources(caller.accountId(), applications).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Source((String) row[1], (String) row[2])));
    }
}
