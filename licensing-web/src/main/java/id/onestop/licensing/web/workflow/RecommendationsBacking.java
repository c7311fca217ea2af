package id.onestop.licensing.web.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.RecommendationInbox;
import id.onestop.licensing.ejb.workflow.RecommendationPage;
import id.onestop.licensing.ejb.workflow.RecommendationPage.Tabs;
import id.onestop.licensing.ejb.workflow.RecommendationTab;
import id.onestop.licensing.ejb.workflow.RecommendingService;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorklistView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of an office that is asked for recommendations: views as links, and taking a question. */
@Named
@RequestScoped
public class RecommendationsBacking {

    static final String PATH = "/recommendations";

    private static final int LINES = 25;

    @Inject
    RecommendationInbox inbox;

    @Inject
    RecommendingService office;

    @Inject
    RecommendationRailCount counts;

    @Inject
    RecommendationWords words;

    @Inject
    Messages msg;

    private RecommendationPage page = new RecommendationPage(Tabs.NONE, List.of(), null, List.of());

    public void load() {
        page = inbox.page(tab(), Cursor.parse(PathParameters.find("after")), LINES);
        counts.remember(page.tabs());
    }

    /** Takes the question whose button was pressed. */
    public void take() {
        String wanted = PathParameters.get("take");
        if (wanted.matches("\\d{1,18}")) {
            try {
                office.take(Long.parseLong(wanted));
                Notices.add("workflow.recommendation.taken");
                Redirects.to(PATH + "/" + wanted);
            } catch (LicensingException refused) {
                Refusals.show(refused);
            }
        }
    }

    private RecommendationTab tab() {
        String wanted = PathParameters.get("tab");
        return Arrays.stream(RecommendationTab.values())
                .filter(tab -> tab.name().equals(wanted))
                .findFirst()
                .orElse(RecommendationTab.OFFICE);
    }

    public String getTab() {
        return tab().name();
    }

    public List<String> getTabs() {
        return Arrays.stream(RecommendationTab.values())
                .map(RecommendationTab::name)
                .toList();
    }

    /** The number beside a view; nothing where it is not counted. */
    public String count(String name) {
        return switch (RecommendationTab.valueOf(name)) {
            case MINE -> WorklistView.Tabs.shown(page.tabs().mine());
            case UNCLAIMED -> WorklistView.Tabs.shown(page.tabs().unclaimed());
            case OFFICE -> WorklistView.Tabs.shown(page.tabs().office());
            case DONE -> "";
        };
    }

    public String getPosts() {
        return page.posts().stream().map(post -> post.in(msg.language())).collect(Collectors.joining(", "));
    }

    public List<RecommendationLine> getLines() {
        return page.lines().stream().map(words::line).toList();
    }

    public String getSummary() {
        int shown = page.lines().size();
        return msg.of(
                shown == 1 ? "workflow.recommendation.countOne" : "workflow.recommendation.count", "count", shown);
    }

    public @Nullable String getNext() {
        String next = page.next();
        return next == null ? null : "?tab=" + getTab() + "&after=" + URLEncoder.encode(next, UTF_8);
    }

    public @Nullable String getFirst() {
        return PathParameters.find("after") == null ? null : "?tab=" + getTab();
    }
}
