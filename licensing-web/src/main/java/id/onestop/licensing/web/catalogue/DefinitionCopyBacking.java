package id.onestop.licensing.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.CatalogueRow;
import id.onestop.licensing.ejb.catalogue.CopySourceService;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new service from a copy: a published one of any agency is sought by words, picked, and given its own code and name. */
@Named
@RequestScoped
public class DefinitionCopyBacking {

    private static final int LENGTH = 25;
    private static final int LONGEST = 80;

    /** Refusals that another code mends. */
    private static final Set<String> ABOUT_CODE = Set.of("DRAFT_CODE", "DRAFT_SERVICE_KNOWN", "DRAFT_OPEN");

    @Inject
    CopySourceService sources;

    @Inject
    DefinitionDraftService drafts;

    private @Nullable Page<CatalogueRow> page;
    private @Nullable CatalogueRow source;
    private String code = "";
    private String nameId = "";
    private String nameEn = "";

    /** Who may not configure finds no such page, whatever he asks it. */
    public void load() {
        if (isPicked()) {
            getSource();
        } else {
            page();
        }
    }

    public String getWanted() {
        String typed = PathParameters.get("q");
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** Whether the address names the service that is copied. */
    public boolean isPicked() {
        return !PathParameters.get("from").isEmpty();
    }

    public @Nullable CatalogueRow getSource() {
        if (source == null && isPicked()) {
            String[] from = PathParameters.get("from").split("/", 2);
            source = sources.one(from[0], from.length < 2 ? "" : from[1]);
        }
        return source;
    }

    private static long after() {
        String from = PathParameters.get("after");
        return from.matches("\\d{1,18}") ? Long.parseLong(from) : 0;
    }

    private Page<CatalogueRow> page() {
        if (page == null) {
            page = Page.of(sources.page(getWanted(), after(), LENGTH), LENGTH, row -> Long.toString(row.id()));
        }
        return page;
    }

    public List<CatalogueRow> getRows() {
        return page().items();
    }

    public @Nullable String getNext() {
        return page().next() == null ? null : getQuery() + "&after=" + page().next();
    }

    public @Nullable String getFirst() {
        return after() == 0 ? null : getQuery();
    }

    /** What was sought, for the links that keep it. */
    public String getQuery() {
        return "?q=" + URLEncoder.encode(getWanted(), UTF_8);
    }

    /** Begins the draft with all that the picked service binds to. */
    public void copy() {
        try {
            String[] from = PathParameters.get("from").split("/", 2);
            long draft = drafts.copy(
                    from[0], from.length < 2 ? "" : from[1], code.strip(), new Words(nameId.strip(), nameEn.strip()));
            Notices.add("catalogue.draft.begun");
            Redirects.to(DefinitionsBacking.PATH + "/" + draft);
        } catch (LicensingException refused) {
            if (ABOUT_CODE.contains(refused.code())) {
                Refusals.add("code", refused.code(), refused.parameters());
            } else {
                Refusals.show(refused);
            }
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = requireNonNullElse(code, "");
    }

    public String getNameId() {
        return nameId;
    }

    public void setNameId(@Nullable String nameId) {
        this.nameId = requireNonNullElse(nameId, "");
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = requireNonNullElse(nameEn, "");
    }
}
