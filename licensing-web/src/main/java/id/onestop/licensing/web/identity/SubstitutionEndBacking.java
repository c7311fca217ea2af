package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.SubstitutionService;
import id.onestop.licensing.ejb.identity.SubstitutionView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks before a substitution ends early. */
@Named
@RequestScoped
public class SubstitutionEndBacking {

    private static final String NOW = "NOW";
    private static final String DAY = "DAY";

    @Inject
    SubstitutionService substitutions;

    @Inject
    Messages msg;

    private @Nullable SubstitutionView row;
    private @Nullable LocalDate lastDay;
    private String when = NOW;

    public void load() {
        getRow();
    }

    public void end() {
        try {
            if (isPlanned() || when.equals(DAY)) {
                substitutions.end(getRow().id(), lastDay);
            } else {
                substitutions.endAtOnce(getRow().id());
            }
            Notices.add("identity.substitutions.ended");
            Redirects.to(SubstitutionsBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public SubstitutionView getRow() {
        if (row == null) {
            var id = PathParameters.get("id");
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound("SUBSTITUTION_UNKNOWN");
            }
            row = substitutions.find(Long.parseLong(id));
        }
        return row;
    }

    public String getTitle() {
        return getRow().kind().title(getRow().post().in(msg.language()));
    }

    public boolean isPlanned() {
        return getRow().state() == SubstitutionView.State.PLANNED
                || getRow().state() == SubstitutionView.State.AWAITING;
    }

    public List<Option> getTimes() {
        return Stream.of(NOW, DAY)
                .map(one -> new Option(
                        one,
                        msg.get("identity.substitutions.when." + one),
                        msg.get("identity.substitutions.when." + one + ".hint")))
                .toList();
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = Objects.requireNonNullElse(when, NOW);
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
