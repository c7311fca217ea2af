package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.application.PaperSightService;
import id.onestop.licensing.ejb.application.PaperSightService.SightList;
import id.onestop.licensing.ejb.licence.CollectionService;
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
import org.jspecify.annotations.Nullable;

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
    CollectionService collections;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private SightList list;

    private List<AssistedRow> rows = List.of();
    private @Nullable Boolean waiting;

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
            Redirects.to(isWaiting() && collections.papersToSee(list.number()).isEmpty() ? getHandOver() : here());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private String here() {
        return "/counter/files/" + list.number() + "/papers";
    }

    /** Whether the licence lies ready and is not collected. */
    public boolean isWaiting() {
        if (waiting == null) {
            waiting = collections.one(list.number()) != null;
        }
        return waiting;
    }

    /** Where the licence of this file is handed over. */
    public String getHandOver() {
        return "/hand-overs/" + list.number();
    }

    public SightList getList() {
        return list;
    }

    public List<AssistedRow> getRows() {
        return rows;
    }
}
