package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.HeldLicence;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's licences, newest first. */
@Named
@RequestScoped
public class LicencesBacking {

    private static final int SHOWN = 20;

    @Inject
    LicenceService service;

    private Page<HeldLicence> page = new Page<>(List.of(), null);
    private boolean later;

    @PostConstruct
    void load() {
        String after = PathParameters.find("after");
        later = after != null && after.matches("\\d{1,18}");
        long before = later && after != null ? Long.parseLong(after) : Long.MAX_VALUE;
        page = Page.of(
                service.own(before, SHOWN + 1),
                SHOWN,
                held -> Long.toString(held.licence().id()));
    }

    public List<HeldLicence> getItems() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : "?after=" + page.next();
    }

    public @Nullable String getFirst() {
        return later ? "?" : null;
    }
}
