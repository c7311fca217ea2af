package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
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
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    @Inject
    CurrentCaller callers;

    /**
     * An earlier application.
     *
     * @param licence number of the licence that came of it; {@code null} for none
     * @param agency where it was, if that is another one; {@code null} for the same
     */
    public record Source(
            String application,
            @Nullable String licence,
            @Nullable Words agency) {

        /** One of the same agency. */
        public Source(String application, @Nullable String licence) {
            this(application, licence, null);
        }
    }

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
        long here = access.require(caller, number).agencyId();
        // the licences of his own applications, also where other agencies issued them
        return rows.readPublic(() -> queries.sources(caller.accountId(), applications)).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> source(row, here)));
    }

    private Source source(Object[] row, long here) {
        long agency = (Long) row[3];
        return new Source(
                (String) row[1],
                (String) row[2],
                agency == here ? null : agencies.byId(agency).name());
    }
}
