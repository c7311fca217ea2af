package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of application to choose from: none that no service takes, and with the services' names where not all do. */
@RequestScoped
public class OfferedKinds {

    @Inject
    CatalogueService catalogue;

    @Inject
    Messages msg;

    /**
     * The kinds that services of these agencies take.
     *
     * @param words where the kinds' words stand
     */
    public List<Option> of(Collection<String> agencies, String words) {
        var services = agencies.stream()
                .flatMap(agency -> catalogue.services(agency).stream()
                        .flatMap(group -> group.services().stream())
                        .map(one -> catalogue.published(agency, one.code()).definition()))
                .toList();
        return Stream.of(ApplicationKind.values())
                .filter(kind -> services.stream().anyMatch(one -> one.kinds().contains(kind)))
                .map(kind -> new Option(kind.name(), label(kind, services, msg.get(words + kind))))
                .toList();
    }

    private String label(ApplicationKind kind, List<ServiceDefinition> services, String word) {
        return services.stream().allMatch(one -> one.kinds().contains(kind))
                ? word
                : msg.of("catalogue.kindOnly", "kind", word, "services", names(kind, services));
    }

    private String names(ApplicationKind kind, List<ServiceDefinition> services) {
        return services.stream()
                .filter(one -> one.kinds().contains(kind))
                .map(one -> one.product().name().in(msg.language()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
