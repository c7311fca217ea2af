package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.installation.AgencyFoundingService;
import id.onestop.licensing.ejb.installation.FoundingPreview;
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
import org.jspecify.annotations.Nullable;

/** What the file of a new agency would make, before it is made. */
@Named
@RequestScoped
public class FoundingPreviewBacking {

    @Inject
    AgencyFoundingService founding;

    @Inject
    Messages msg;

    private @Nullable FoundingPreview row;

    public void load() {
        getRow();
    }

    public void confirm() {
        try {
            founding.confirm(getRow().id());
            Notices.add("agency.founding.made", "name", getRow().name().in(msg.language()));
            Redirects.to(FoundingBacking.PATH);
        } catch (LicensingException refused) {
            // what stands in the way belongs to no field here
            Refusals.show(refused, field -> "confirm-go");
        }
    }

    public FoundingPreview getRow() {
        if (row == null) {
            var id = PostBacking.number(PathParameters.get("id"));
            if (id == null) {
                throw new NotFound("AGENCY_IMPORT_UNKNOWN");
            }
            row = founding.preview(id);
        }
        return row;
    }

    /** What is shown, and of which file; nothing was uploaded where a few words were typed. */
    public String getLead() {
        if (getRow().loadedAs() != null) {
            return msg.get("agency.founding.alreadyMade") + (getRow().fromWords() ? "" : " " + getRow().fileName());
        }
        return getRow().fromWords()
                ? msg.get("agency.founding.previewWords")
                : msg.get("agency.founding.previewLead") + " " + getRow().fileName();
    }

    /** The zone as people call it. */
    public String getZone() {
        return msg.get("agency.founding.zone." + getRow().zone());
    }

    /** Names in the language of the page, the one after the other. */
    public String names(List<Words> these) {
        return these.stream().map(one -> one.in(msg.language())).collect(Collectors.joining(", "));
    }
}
