package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.PostRightsService;
import id.onestop.licensing.ejb.agency.ProposedRights;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Other rights for posts that wait for a second person, and the page on which that person decides. */
@Named
@RequestScoped
public class RightsBacking {

    private static final String BACK = "/administration/confirmations";

    @Inject
    PostRightsService rights;

    @Inject
    Messages msg;

    private @Nullable List<ProposedRights> rows;
    private @Nullable ProposedRights row;
    private String reason = "";

    public void load() {
        getRow();
    }

    public List<ProposedRights> getRows() {
        if (rows == null) {
            rows = rights.open();
        }
        return rows;
    }

    public ProposedRights getRow() {
        if (row == null) {
            var id = PostBacking.number(PathParameters.get("id"));
            if (id == null) {
                throw new NotFound("RIGHTS_PROPOSAL_UNKNOWN");
            }
            row = rights.find(id);
        }
        return row;
    }

    public void approve() {
        try {
            rights.approve(getRow().id());
            done("agency.rights.approved");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void refuse() {
        try {
            rights.refuse(getRow().id(), reason);
            done("agency.rights.refused");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void done(String notice) {
        Notices.add(notice, "name", getRow().post().in(msg.language()));
        Redirects.to(BACK);
    }

    /** Rights in words, the one after the other. */
    public String words(Iterable<Permission> these) {
        return words(msg, these);
    }

    static String words(Messages msg, Iterable<Permission> these) {
        return StreamSupport.stream(these.spliterator(), false)
                .sorted()
                .map(one -> msg.get("agency.right." + one))
                .collect(Collectors.joining("; "));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "");
    }
}
