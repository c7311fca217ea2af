package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.catalogue.ServiceRow;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The front page: what can be applied for, tracked and checked. */
@Named
@RequestScoped
public class HomeBacking {

    private static final int SHOWN = 6;

    @Inject
    CatalogueService catalogue;

    @Inject
    Site site;

    private List<ServiceRow> services = List.of();

    /** Reads the services of the agency whose page this is. */
    public void load() {
        var agency = site.getAgency();
        if (agency != null) {
            services = catalogue.services(agency.code()).stream()
                    .flatMap(group -> group.services().stream())
                    .toList();
        }
    }

    /** The first few. */
    public List<ServiceRow> getServices() {
        return services.subList(0, Math.min(SHOWN, services.size()));
    }

    public int getCount() {
        return services.size();
    }
}
