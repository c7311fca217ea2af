package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDifference;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every revision of a standard stays readable: what binds, what bound, and what changed between two of them. */
@Stateless
public class StandardService {

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    CatalogueQueries queries;

    @Inject
    Settings settings;

    @Inject
    RowSecurity rows;

    /** The standard that binds today. */
    @PermitAll
    public RevisionView current(String agencyCode, String serviceCode) {
        rows.enterPublic();
        var agency = agencies.byCode(agencyCode);
        var pinned = definitions.published(agencyCode, serviceCode);
        return view(agency, pinned, revisions(agency, serviceCode));
    }

    /**
     * One revision by its version, in force or not.
     *
     * @throws NotFound if it is still a draft, or nothing at all
     */
    @PermitAll
    public RevisionView revision(String agencyCode, String serviceCode, int version) {
        rows.enterPublic();
        var agency = agencies.byCode(agencyCode);
        var revisions = revisions(agency, serviceCode);
        return view(agency, pinned(revisions, version), revisions);
    }

    /**
     * What changed from one revision to another.
     *
     * @param since the other one; {@code null}: the one before
     */
    @PermitAll
    public DifferenceView difference(String agencyCode, String serviceCode, int version, @Nullable Integer since) {
        rows.enterPublic();
        var agency = agencies.byCode(agencyCode);
        var revisions = revisions(agency, serviceCode);
        var after = pinned(revisions, version);
        int earlier = since != null
                ? since
                : revisions.stream()
                        .mapToInt(RevisionRow::version)
                        .filter(number -> number < version)
                        .max()
                        .orElseThrow(() -> new NotFound("REVISION_FIRST"));
        var before = pinned(revisions, earlier);
        return new DifferenceView(
                view(agency, after, revisions),
                row(revisions, earlier),
                StandardDifference.between(before.definition(), after.definition()));
    }

    private static RevisionRow row(List<RevisionRow> revisions, int version) {
        return revisions.stream()
                .filter(row -> row.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("REVISION_UNKNOWN"));
    }

    private List<RevisionRow> revisions(AgencyView agency, String serviceCode) {
        return RevisionRow.periods(queries.revisions(agency.id(), serviceCode), agency.zone());
    }

    private PinnedDefinition pinned(List<RevisionRow> revisions, int version) {
        return revisions.stream()
                .filter(row -> row.version() == version)
                .map(row -> definitions.byId(row.definitionId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("REVISION_UNKNOWN", Map.of("version", version)));
    }

    private RevisionView view(AgencyView agency, PinnedDefinition pinned, List<RevisionRow> revisions) {
        var standard = new StandardView(
                agency,
                ServiceRow.of(pinned),
                StandardDocument.of(pinned.definition()),
                StandardView.Deemed.of(pinned.definition(), settings.flag(Setting.DEEMED_DECISIONS)));
        var own = revisions.stream()
                .filter(row -> row.definitionId() == pinned.definitionId())
                .findFirst()
                .orElseThrow(() -> new NotFound("REVISION_UNKNOWN"));
        return new RevisionView(standard, own, revisions);
    }
}
