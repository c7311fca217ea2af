package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Names what production must not start with. */
@Stateless
public class IdentityStartCheck {

    @Inject
    IdentityQueries queries;

    @Inject
    IdentityCipher cipher;

    @Inject
    RowSecurity rows;

    /** Codes of what is wrong for production, none if it may start. */
    @PermitAll
    public List<String> faults() {
        rows.enterWorker();
        var faults = new ArrayList<String>();
        if (cipher.isDefault()) {
            faults.add("IDENTITY_KEY_DEFAULT");
        }
        if (queries.countDemonstrationAccounts() > 0) {
            faults.add("DEMONSTRATION_ACCOUNTS");
        }
        return List.copyOf(faults);
    }
}
