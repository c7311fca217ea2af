package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.SubstitutionService;
import id.onestop.licensing.ejb.identity.SubstitutionView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks before a substitution ends early. */
@Named
@RequestScoped
public class SubstitutionEndBacking {

    @Inject
    SubstitutionService substitutions;

    @Inject
    Messages msg;

    private @Nullable SubstitutionView row;
    private @Nullable LocalDate lastDay;

    public void load() {
        getRow();
    }

    public void end() {
        try {
            substitutions.end(getRow().id(), lastDay);
            Notices.add("identity.substitutions.ended");
            Redirects.to(SubstitutionsBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public SubstitutionView getRow() {
        if (row == null) {
            row = substitutions.list().stream()
                    .filter(one -> Long.toString(one.id()).equals(PathParameters.get("id")))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("SUBSTITUTION_UNKNOWN"));
        }
        return row;
    }

    public String getTitle() {
        return getRow().kind().title(getRow().post().in(msg.language()));
    }

    public boolean isPlanned() {
        return getRow().state() == SubstitutionView.State.PLANNED;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
