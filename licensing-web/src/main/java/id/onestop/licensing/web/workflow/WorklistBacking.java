package id.onestop.licensing.web.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.ejb.workflow.WorkTab;
import id.onestop.licensing.ejb.workflow.WorklistService;
import id.onestop.licensing.ejb.workflow.WorklistView;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The worklist: views as links, filters in the address, and taking or putting back work. */
@Named
@RequestScoped
public class WorklistBacking {

    @Inject
    WorklistService worklist;

    @Inject
    WorkItemService items;

    @Inject
    HoldBacking holds;

    @Inject
    WorklistAddress address;

    @Inject
    WorkCounts counts;

    @Inject
    WorkLines writer;

    @Inject
    Acts acts;

    @Inject
    Messages msg;

    private WorklistView view = new WorklistView(Tabs.NONE, List.of(), null, List.of());
    private List<WorkLine> lines = List.of();

    public void load() {
        String sought = address.parameter("q");
        if (sought != null) {
            Redirects.to(
                    sought.matches("[0-9 .-]{12,}")
                            ? "/work/search"
                            : "/work/search?q=" + URLEncoder.encode(sought, UTF_8));
            return;
        }
        view = worklist.page(address.filter());
        counts.remember(view.tabs());
        lines = view.lines().stream().map(writer::of).toList();
    }

    /** Takes or puts back the file whose button was pressed: it is named in the request, so a list that moved does no harm. */
    public void act() {
        String claimed = address.parameter("claim");
        String released = address.parameter("release");
        if (claimed != null && acts.done(claimed, () -> items.claim(claimed))) {
            holds.taken(claimed);
        } else if (released != null && acts.done(released, () -> items.release(released))) {
            Notices.add("workflow.released", "number", released);
            Redirects.to("/work" + address.query(address.sort(), null));
        }
    }

    /** Takes the most urgent file that nobody has. */
    public void next() {
        var number = items.claimNext();
        if (number.isPresent()) {
            holds.taken(number.get());
        } else {
            Notices.add("workflow.noNext");
            Redirects.to("/work?tab=UNCLAIMED");
        }
    }

    public List<WorkLine> getLines() {
        return lines;
    }

    /** Whether several lines can be done at once. */
    public boolean isBatchable() {
        return lines.stream().anyMatch(WorkLine::batchable);
    }

    /** Somebody wanted to do several at once without having picked one. */
    public boolean isNothingPicked() {
        return address.parameter("none") != null;
    }

    /** In whose name this person works today; a substitute with "Plt." or "Plh.". */
    public String getPosts() {
        return view.posts().stream().map(post -> post.in(msg.language())).collect(Collectors.joining(", "));
    }

    public String getTab() {
        return address.tab().name();
    }

    /** The number beside a view; nothing where it is not counted. */
    public String count(String name) {
        return switch (WorkTab.valueOf(name)) {
            case MINE -> Tabs.shown(view.tabs().mine());
            case UNCLAIMED -> Tabs.shown(view.tabs().unclaimed());
            case POSTS -> Tabs.shown(view.tabs().posts());
            case RETURNED, DONE -> name.equals(getTab()) && address.first() ? lines.size() + more() : "";
        };
    }

    private String more() {
        return view.next() == null ? "" : "+";
    }

    /** The line under the list. */
    public String getSummary() {
        return msg.of(lines.size() == 1 ? "workflow.list.countOne" : "workflow.list.count", "count", lines.size());
    }

    public List<String> getTabs() {
        return Arrays.stream(WorkTab.values()).map(WorkTab::name).toList();
    }

    /** Whether fewer than all are shown, so that an empty list says why. */
    public boolean isFiltered() {
        return address.filtered();
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNextQuery() {
        return view.next() == null ? null : address.query(address.sort(), view.next());
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirstQuery() {
        return address.first() ? null : address.query(address.sort(), null);
    }
}
