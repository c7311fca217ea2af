package id.onestop.licensing.web.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.workflow.WorkFilter;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.ejb.workflow.WorkTab;
import id.onestop.licensing.ejb.workflow.WorklistService;
import id.onestop.licensing.ejb.workflow.WorklistView;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The worklist: views as links, filters in the address, and taking or putting back work. */
@Named
@RequestScoped
public class WorklistBacking {

    private static final int LINES = 25;
    private static final List<String> KINDS =
            List.of("COMPLETENESS_CHECK", "VERIFICATION", "PARAF", "DECISION", "SIGNATURE");

    @Inject
    WorklistService worklist;

    @Inject
    WorkItemService items;

    @Inject
    CatalogueService catalogue;

    @Inject
    WorkLines writer;

    @Inject
    Acts acts;

    @Inject
    Messages msg;

    @Inject
    Site site;

    @Inject
    HttpServletRequest request;

    private WorklistView view = new WorklistView(new Tabs(0, 0, 0), List.of(), null, List.of());
    private List<WorkLine> lines = List.of();
    private WorkTab tab = WorkTab.MINE;

    public void load() {
        String sought = request.getParameter("q");
        if (sought != null) {
            Redirects.to("/work/search?q=" + URLEncoder.encode(sought, UTF_8));
            return;
        }
        tab = Arrays.stream(WorkTab.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("tab")))
                .findFirst()
                .orElse(WorkTab.MINE);
        String kind = parameter("step");
        view = worklist.page(new WorkFilter(
                tab,
                parameter("service"),
                kind != null && KINDS.contains(kind) ? kind : null,
                Cursor.parse(request.getParameter("after")),
                LINES));
        lines = view.lines().stream().map(writer::of).toList();
    }

    /** Takes or puts back the file whose button was pressed: it is named in the request, so a list that moved does no harm. */
    public void act() {
        String claimed = request.getParameter("claim");
        String released = request.getParameter("release");
        if (claimed != null && acts.done(claimed, () -> items.claim(claimed))) {
            Notices.add("workflow.claimed", "number", claimed);
            Redirects.to("/work/" + URLEncoder.encode(claimed, UTF_8));
        } else if (released != null && acts.done(released, () -> items.release(released))) {
            Notices.add("workflow.released", "number", released);
            Redirects.to("/work");
        }
    }

    /** Takes the most urgent file that nobody has. */
    public void next() {
        var number = items.claimNext();
        Notices.add(number.isPresent() ? "workflow.claimed" : "workflow.noNext", "number", number.orElse(""));
        Redirects.to(number.map(one -> "/work/" + one).orElse("/work?tab=unclaimed"));
    }

    public List<WorkLine> getLines() {
        return lines;
    }

    public String getTab() {
        return tab.name();
    }

    /** The number beside a view; nothing where it is not counted. */
    public String count(String name) {
        return switch (WorkTab.valueOf(name)) {
            case MINE -> Tabs.shown(view.tabs().mine());
            case UNCLAIMED -> Tabs.shown(view.tabs().unclaimed());
            case POSTS -> Tabs.shown(view.tabs().posts());
            case RETURNED, DONE -> name.equals(tab.name()) ? Integer.toString(lines.size()) : "";
        };
    }

    public List<String> getTabs() {
        return Arrays.stream(WorkTab.values()).map(WorkTab::name).toList();
    }

    public List<Option> getServices() {
        var agency = site.getAgency();
        return agency == null
                ? List.of()
                : catalogue.services(agency.code()).stream()
                        .flatMap(group -> group.services().stream())
                        .map(service ->
                                new Option(service.code(), service.name().in(msg.language())))
                        .toList();
    }

    public List<Option> getSteps() {
        return KINDS.stream()
                .map(kind -> new Option(kind, msg.get("workflow.kind." + kind)))
                .toList();
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNextQuery() {
        return view.next() == null ? null : query(view.next());
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirstQuery() {
        return request.getParameter("after") == null ? null : query(null);
    }

    private String query(@Nullable String after) {
        var parts = Stream.of(
                part("tab", getTab()),
                part("service", parameter("service")),
                part("step", parameter("step")),
                part("after", after));
        return "?" + String.join("&", parts.filter(part -> !part.isEmpty()).toList());
    }

    private static String part(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private @Nullable String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
