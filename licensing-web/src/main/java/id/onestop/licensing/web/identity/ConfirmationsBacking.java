package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.ProposedPost;
import id.onestop.licensing.ejb.identity.StaffConfirmationService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for a second person, and the page on which that person decides. */
@Named
@RequestScoped
public class ConfirmationsBacking {

    static final String PATH = "/administration/confirmations";

    @Inject
    StaffConfirmationService confirmations;

    @Inject
    Messages msg;

    private @Nullable List<ProposedPost> rows;

    public void load() {
        getRows();
    }

    /** Shows the one that the address names. */
    public void loadOne() {
        getRow();
    }

    public void confirm() {
        decide(confirmations::confirm, "identity.confirmations.confirmed");
    }

    public void refuse() {
        decide(confirmations::refuse, "identity.confirmations.refused");
    }

    private void decide(java.util.function.LongConsumer act, String notice) {
        var row = getRow();
        try {
            act.accept(row.id());
            Notices.add(notice, "name", row.person());
            Redirects.to(PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public List<ProposedPost> getRows() {
        if (rows == null) {
            rows = confirmations.list();
        }
        return rows;
    }

    public ProposedPost getRow() {
        return getRows().stream()
                .filter(one -> Long.toString(one.id()).equals(PathParameters.get("id")))
                .findFirst()
                .orElseThrow(() -> new NotFound("ASSIGNMENT_UNKNOWN"));
    }

    public String title(ProposedPost row) {
        return row.appointment().title(row.post().in(msg.language()));
    }
}
