package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The register of regulations as everybody may read it. */
@Stateless
public class RegulationService {

    private static final int MOST_LEANING = 100;

    @Inject
    RegulationQueries queries;

    @Inject
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    /** A page of the register; one row more than {@code most} says that there is another. */
    @PermitAll
    public List<RegulationRow> page(String words, String after, int most) {
        rows.enterPublic();
        return queries.page(words, after, most + 1);
    }

    /** One regulation with the standards that rest on it. */
    @PermitAll
    public RegulationView one(String code) {
        rows.enterPublic();
        return view(queries, agencies, require(queries, code), 0, MOST_LEANING);
    }

    /** A page of all that rest on it, in the order in which they came, after one of them; 0 for the first. */
    @PermitAll
    public RegulationReferences references(String code, long after, int most) {
        rows.enterPublic();
        return references(queries, agencies, require(queries, code), 0, after, most);
    }

    static RegulationReferences references(
            RegulationQueries queries,
            AgencyDirectory agencies,
            RegulationRow row,
            long agencyId,
            long after,
            int most) {
        var found = queries.leaningAfter(row.citation(), agencyId, after, most);
        return new RegulationReferences(found, codes(agencies, found));
    }

    private static Map<Long, String> codes(AgencyDirectory agencies, List<RegulationLeaning> leaning) {
        return leaning.stream()
                .map(RegulationLeaning::agencyId)
                .distinct()
                .map(agencies::byId)
                .collect(Collectors.toMap(AgencyView::id, AgencyView::code));
    }

    static RegulationRow require(RegulationQueries queries, String code) {
        return queries.one(code).orElseThrow(() -> new NotFound("REGULATION_UNKNOWN", Map.of("code", code)));
    }

    static RegulationView view(
            RegulationQueries queries, AgencyDirectory agencies, RegulationRow row, long agencyId, int most) {
        var leaning = queries.leaning(row.citation(), agencyId, 0, most + 1);
        var mark = row.mark();
        var successor = mark != null && mark.replacedBy() != null ? mark.replacedBy() : row.replacedBy();
        return new RegulationView(
                row,
                successor == null ? null : queries.one(successor).orElse(null),
                queries.articles(row.id()),
                leaning.stream().limit(most).toList(),
                leaning.size() <= most,
                codes(agencies, leaning));
    }
}
