package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.application.PaperSightService;
import id.onestop.licensing.ejb.application.PaperSightService.SightList;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Papers that are shown for a file which the agency has already. */
@Named("papers")
@RequestScoped
public class PapersBacking {

    @Inject
    PaperSightService sights;

    @Inject
    SightTicks sightTicks;

    @Inject
    AssistedRows writer;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private SightList list;

    private List<AssistedRow> rows = List.of();

    @PostConstruct
    void load() {
        list = sights.list(PathParameters.get("number"));
        rows = list.asked().stream()
                .map(requirement -> new AssistedRow(
                        requirement.code(),
                        requirement.name().in(msg.language()),
                        writer.sights(requirement, list.seen())))
                .toList();
        sightTicks.show(rows);
    }

    public void save() {
        try {
            sightTicks.keep(list.number(), rows);
            Notices.add("counter.papers.saved");
            Redirects.to("/counter/files/" + list.number() + "/papers");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public SightList getList() {
        return list;
    }

    public List<AssistedRow> getRows() {
        return rows;
    }
}
