package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.workflow.CalendarEntryView;
import id.onestop.licensing.ejb.workflow.CalendarMaintenanceService;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One entry of the calendar: another decree amends it or withdraws it; the entry itself stays as it is. */
@Named
@RequestScoped
public class CalendarEntryBacking {

    @Inject
    CalendarMaintenanceService maintenance;

    private @Nullable CalendarEntryView row;
    private @Nullable CalendarForm form;
    private @Nullable String withdrawalDecree;

    public void load() {
        getRow();
    }

    public void amend() {
        preview(getForm());
    }

    public void withdraw() {
        var withdrawal = CalendarForm.of(getRow());
        withdrawal.withdraw();
        withdrawal.setDecree(withdrawalDecree);
        preview(withdrawal);
    }

    private void preview(CalendarForm said) {
        try {
            maintenance.preview(said.command(), null, 1);
            Redirects.to(CalendarBacking.PATH + "/preview" + said.query());
        } catch (LicensingException refused) {
            Refusals.show(refused, field -> said.isWithdrawn() ? "withdrawalDecree" : field);
        }
    }

    public CalendarEntryView getRow() {
        if (row == null) {
            var id = PathParameters.get("id");
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound("CALENDAR_ENTRY_UNKNOWN");
            }
            row = maintenance.entry(Long.parseLong(id));
        }
        return row;
    }

    public CalendarForm getForm() {
        if (form == null) {
            form = CalendarForm.of(getRow());
        }
        return form;
    }

    public @Nullable String getWithdrawalDecree() {
        return withdrawalDecree;
    }

    public void setWithdrawalDecree(@Nullable String withdrawalDecree) {
        this.withdrawalDecree = withdrawalDecree;
    }
}
