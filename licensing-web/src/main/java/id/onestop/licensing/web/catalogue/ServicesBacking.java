package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.catalogue.ServiceGroup;
import id.onestop.licensing.ejb.catalogue.ServiceRow;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The services of an agency by group of professions, all or those that fit some words. */
@Named
@RequestScoped
public class ServicesBacking {

    /** As long as its field. */
    private static final int LONGEST = 80;

    @Inject
    CatalogueService catalogue;

    @Inject
    Site site;

    private String agency = "";
    private String wanted = "";
    private List<ServiceGroup> all = List.of();

    @PostConstruct
    void load() {
        String typed = PathParameters.get("q");
        wanted = typed.substring(0, Math.min(typed.length(), LONGEST));
        String asked = PathParameters.find("agency");
        var own = site.getAgency();
        if (asked != null || own != null) {
            // an agency that is asked for by name and not there is not found, rather than another one shown
            agency = asked == null ? Objects.requireNonNull(own).code() : asked;
            all = catalogue.services(agency);
        }
    }

    /** The groups with the services that fit; groups without any are left out. */
    public List<ServiceGroup> getGroups() {
        return all.stream()
                .map(group -> new ServiceGroup(
                        group.professionGroup(),
                        group.services().stream()
                                .filter(service -> fits(group, service))
                                .toList()))
                .filter(group -> !group.services().isEmpty())
                .toList();
    }

    /** Every word must occur somewhere in the names, in either language. */
    private boolean fits(ServiceGroup group, ServiceRow service) {
        String text = Stream.of(service.name(), service.professionName(), group.professionGroup())
                .map(ServicesBacking::both)
                .reduce("", String::concat);
        return Arrays.stream(wanted.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static String both(Words words) {
        return (words.id() + " " + words.en() + " ").toLowerCase(Locale.ROOT);
    }

    public String getAgency() {
        return agency;
    }

    public String getWanted() {
        return wanted;
    }

    public long getShown() {
        return getGroups().stream().mapToLong(group -> group.services().size()).sum();
    }

    public long getTotal() {
        return all.stream().mapToLong(group -> group.services().size()).sum();
    }
}
