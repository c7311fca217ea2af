package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.ejb.shared.ProductionObjection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** No production runs with accounts whose passwords are printed. */
@ApplicationScoped
class DemonstrationAccounts implements ProductionObjection {

    @Inject
    IdentityQueries queries;

    @Override
    public List<String> sentences() {
        long count = queries.countDemonstrationAccounts();
        return count == 0
                ? List.of()
                : List.of("The database holds %d demonstration accounts: start production with a database of its own."
                        .formatted(count));
    }
}
