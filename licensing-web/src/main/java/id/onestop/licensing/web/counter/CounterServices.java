package id.onestop.licensing.web.counter;

import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.OfferedKinds;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The services of the officer's agency, to choose from. */
@Named
@RequestScoped
public class CounterServices {

    @Inject
    CatalogueService catalogue;

    @Inject
    OfferedKinds kinds;

    @Inject
    Messages msg;

    @Inject
    Site site;

    private @Nullable Map<String, String> names;

    public List<Option> getServices() {
        return names().entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue()))
                .toList();
    }

    public List<Option> getKinds() {
        var agency = site.getAgency();
        return agency == null ? List.of() : kinds.of(List.of(agency.code()), "counter.kind.");
    }

    /** The name of a service; its code if it is offered no more. */
    public String name(@Nullable String code) {
        return code == null ? "" : names().getOrDefault(code, code);
    }

    private Map<String, String> names() {
        var agency = site.getAgency();
        var known = names;
        if (known == null) {
            known = agency == null
                    ? Map.of()
                    : catalogue.services(agency.code()).stream()
                            .flatMap(group -> group.services().stream())
                            .collect(Collectors.toMap(
                                    service -> service.code(),
                                    service -> service.name().in(msg.language()),
                                    (one, other) -> one,
                                    TreeMap::new));
            names = known;
        }
        return known;
    }
}
