package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an applicant has applied for. */
@Stateless
public class ApplicantService {

    private static final int PAGE = 20;
    private static final int MOST = 50;

    @Inject
    ApplicationQueries queries;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    /** The caller's applications, newest first. */
    @RequiresPermission(Permission.APPLY)
    public OwnPage own(@Nullable Long before) {
        return own(before, PAGE);
    }

    /** The caller's applications, newest first, at most fifty at a time. */
    @RequiresPermission(Permission.APPLY)
    public OwnPage own(@Nullable Long before, int most) {
        int limit = Math.max(1, Math.min(most, MOST));
        // one person's files lie at many agencies
        rows.enterPublic();
        var found = queries.own(callers.require().accountId(), before, limit);
        var page = found.stream().limit(limit).map(this::own).toList();
        Long next = found.size() > limit ? found.get(limit - 1).id() : null;
        return new OwnPage(page, next);
    }

    private Own own(ApplicationRow row) {
        return new Own(
                row,
                definitions.byId(row.definitionId()).definition().product().name(),
                agencies.byId(row.agencyId()).shortName());
    }

    /** A page of own applications; {@code next} leads to older ones. */
    public record OwnPage(List<Own> items, @Nullable Long next) {}

    /** One own application with the names of its service and agency. */
    public record Own(ApplicationRow row, Words serviceName, Words agencyName) {}
}
