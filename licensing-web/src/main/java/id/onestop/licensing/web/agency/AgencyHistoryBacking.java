package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.agency.ProfileChange;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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
    private @Nullable Map<String, Words> posts;

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

    /** What stood there; a rule in words, a post by its name. */
    public String text(ProfileChange.Row row, String said) {
        if (row.field().equals(ProfileField.BUDGET_ROUNDING.key()) && !said.isEmpty()) {
            return msg.get("agency.rounding." + said);
        }
        var post = row.field().equals(ProfileField.PLEDGE_POST.key()) ? posts().get(said) : null;
        return post == null ? said : post.in(msg.language());
    }

    private Map<String, Words> posts() {
        if (posts == null) {
            posts = profiles.show().posts();
        }
        return posts;
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
