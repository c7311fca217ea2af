package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** One file of a batch in one transaction: what cannot be done is not taken either. */
@Stateless
public class BatchStep {

    @Inject
    WorkItemService items;

    @Inject
    VerificationService verifications;

    /** Takes a file that nobody holds, and verifies or initials its draft. */
    @RequiresPermission(Permission.DRAFT_VERIFY)
    public void verify(String number, @Nullable String note) {
        items.claim(number);
        verifications.verify(number, note);
    }
}
