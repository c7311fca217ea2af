package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RegulationRow;
import id.onestop.licensing.ejb.catalogue.RegulationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of regulations for everybody. */
@Named
@RequestScoped
public class RegulationsBacking {

    @Inject
    RegulationService regulations;

    @SuppressWarnings("NullAway.Init")
    private RegulationList list;

    @PostConstruct
    void load() {
        list = new RegulationList(regulations::page);
    }

    public String getWanted() {
        return list.wanted();
    }

    public List<RegulationRow> getRows() {
        return list.rows();
    }

    public @Nullable String getNext() {
        return list.next();
    }

    public @Nullable String getFirst() {
        return list.first();
    }
}
