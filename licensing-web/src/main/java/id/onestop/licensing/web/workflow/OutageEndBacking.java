package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.workflow.OutageService;
import id.onestop.licensing.ejb.workflow.OutageView;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks before an outage ends: since when the partner is there again, and how that is known. */
@Named
@RequestScoped
public class OutageEndBacking {

    @Inject
    OutageService outages;

    @Inject
    Site site;

    private @Nullable OutageView row;
    private @Nullable LocalDate untilDay;
    private String untilTime = "";
    private String note = "";

    public void load() {
        if (!getRow().lasts()) {
            Redirects.to(OutagesBacking.PATH);
        }
    }

    public void end() {
        try {
            outages.end(getRow().id(), OutageForm.moment(site.getZone(), "untilTime", untilDay, untilTime), note);
            Notices.add("workflow.outage.ended", "partner", getRow().partner());
            Redirects.to(OutagesBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused, field -> field.equals("until") ? "untilDay" : field);
        }
    }

    public OutageView getRow() {
        if (row == null) {
            var id = PathParameters.get("id");
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound("OUTAGE_UNKNOWN");
            }
            row = outages.find(Long.parseLong(id));
        }
        return row;
    }

    public @Nullable LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(@Nullable LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public String getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(@Nullable String untilTime) {
        this.untilTime = requireNonNullElse(untilTime, "");
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = requireNonNullElse(note, "");
    }
}
