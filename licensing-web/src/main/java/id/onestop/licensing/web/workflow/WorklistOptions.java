package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.workflow.WorkSort;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What a worklist can be filtered and sorted by. */
@Named
@RequestScoped
public class WorklistOptions {

    @Inject
    CatalogueService catalogue;

    @Inject
    WorklistAddress address;

    @Inject
    Messages msg;

    @Inject
    Site site;

    private List<Option> services = List.of();

    @PostConstruct
    void ask() {
        var agency = site.getAgency();
        services = agency == null
                ? List.of()
                : catalogue.services(agency.code()).stream()
                        .flatMap(group -> group.services().stream())
                        .map(service ->
                                new Option(service.code(), service.name().in(msg.language())))
                        .toList();
    }

    public List<Option> getServices() {
        return services;
    }

    public List<Option> getSteps() {
        return WorklistAddress.KINDS.stream()
                .map(kind -> new Option(kind, msg.get("workflow.kind." + kind)))
                .toList();
    }

    public List<Option> getSorts() {
        return Arrays.stream(WorkSort.values())
                .map(sort -> new Option(sort.name(), msg.get("workflow.sort." + sort)))
                .toList();
    }

    public String getSort() {
        return address.sort().name();
    }

    /** The value of {@code aria-sort} for a column: the name of its ascending order. */
    public String sorting(String column) {
        // one column shows the limit, by which two orders go
        String sort = column.equals(WorkSort.SLACK.name()) ? getSort().replace("DUE", column) : getSort();
        return !sort.startsWith(column) ? "none" : sort.equals(column) ? "ascending" : "descending";
    }

    /** Query of the same list by this column; the other way round if it is sorted by it already. */
    public String sorted(String column) {
        String other = sorting(column).equals("ascending") ? column + "_LAST" : column;
        return address.query(WorkSort.valueOf(other), null);
    }
}
