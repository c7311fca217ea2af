package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.sla.DeemedClockRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** On which day the system decides itself about files whose officials are warned. */
@ApplicationScoped
class DeemedDays {

    @Inject
    DeemedClockRepository clocks;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Settings settings;

    /** Days by file, in the zones of their agencies; none where the installation does not let silence count. */
    Map<Long, LocalDate> of(Collection<WorkItem> items) {
        if (!settings.flag(Setting.DEEMED_DECISIONS)) {
            return Map.of();
        }
        var moments = clocks.moments(
                items.stream().map(WorkItem::applicationId).distinct().toList());
        var days = new HashMap<Long, LocalDate>();
        for (var item : items) {
            var at = moments.get(item.applicationId());
            if (at != null) {
                days.put(
                        item.applicationId(),
                        LocalDate.ofInstant(at, agencies.byId(item.agencyId()).zone()));
            }
        }
        return days;
    }
}
