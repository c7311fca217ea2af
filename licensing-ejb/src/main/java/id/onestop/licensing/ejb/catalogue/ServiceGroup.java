package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/** The services of one group of professions. */
public record ServiceGroup(Words professionGroup, List<ServiceRow> services) {

    public ServiceGroup {
        services = List.copyOf(services);
    }
}
