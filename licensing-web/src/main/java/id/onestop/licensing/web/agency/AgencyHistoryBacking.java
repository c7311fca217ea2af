package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.agency.ProfileChange;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who changed what of the agency and when, with old and new words; the latest first. */
@Named
@RequestScoped
public class AgencyHistoryBacking {

    private static final int PAGE = 10;

    @Inject
    AgencyProfileService profiles;

    @Inject
    Messages msg;

    private @Nullable List<ProfileChange> found;

    public void load() {
        found();
    }

    public List<ProfileChange> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** The name of a field in words. */
    public String name(ProfileChange.Row row) {
        return msg.get("agency.field." + row.field());
    }

    public @Nullable String getNext() {
        return found().size() > PAGE ? "?from=" + found().get(PAGE).number() : null;
    }

    public @Nullable String getFirst() {
        return from() == null ? null : "?";
    }

    private static @Nullable Integer from() {
        var from = PathParameters.get("from");
        return from.matches("\\d{1,9}") ? Integer.valueOf(from) : null;
    }

    private List<ProfileChange> found() {
        if (found == null) {
            found = profiles.history(from(), PAGE);
        }
        return found;
    }
}
