package id.onestop.licensing.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.ejb.catalogue.CatalogueRow;
import id.onestop.licensing.ejb.catalogue.OpenCatalogueService;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services of all agencies, all or those that fit some words. */
@Named
@RequestScoped
public class CatalogueBacking {

    private static final int LENGTH = 25;
    private static final int LONGEST = 80;

    @Inject
    OpenCatalogueService catalogue;

    private String wanted = "";
    private long after;

    @SuppressWarnings("NullAway.Init")
    private Page<CatalogueRow> page;

    @PostConstruct
    void load() {
        String typed = PathParameters.get("q");
        wanted = typed.substring(0, Math.min(typed.length(), LONGEST));
        String from = PathParameters.get("after");
        after = from.matches("\\d{1,18}") ? Long.parseLong(from) : 0;
        page = Page.of(catalogue.page(wanted, after, LENGTH), LENGTH, row -> Long.toString(row.id()));
    }

    public String getWanted() {
        return wanted;
    }

    public List<CatalogueRow> getRows() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : query() + "&after=" + page.next();
    }

    public @Nullable String getFirst() {
        return after == 0 ? null : query();
    }

    private String query() {
        return "?q=" + URLEncoder.encode(wanted, UTF_8);
    }
}
