package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RegulationMarkService;
import id.onestop.licensing.ejb.catalogue.RegulationRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register with what the agency of an administrator states about its regulations. */
@Named
@RequestScoped
public class RegulationMarksBacking {

    @Inject
    RegulationMarkService marks;

    private @Nullable RegulationList list;

    public void load() {
        list();
    }

    public String getWanted() {
        return list().wanted();
    }

    public List<RegulationRow> getRows() {
        return list().rows();
    }

    public @Nullable String getNext() {
        return list().next();
    }

    public @Nullable String getFirst() {
        return list().first();
    }

    private RegulationList list() {
        if (list == null) {
            list = new RegulationList(marks::page);
        }
        return list;
    }
}
