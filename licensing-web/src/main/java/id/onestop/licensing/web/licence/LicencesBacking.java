package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.application.ApplicantService;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.LicenceView;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The caller's licences, newest first. */
@Named
@RequestScoped
public class LicencesBacking {

    private static final int SHOWN = 20;

    @Inject
    LicenceService service;

    @Inject
    ApplicantService applications;

    private Page<LicenceView> page = new Page<>(List.of(), null);
    private Map<Long, String> numbers = Map.of();
    private boolean later;

    /** A licence and the application that it came from, under whose number it is fetched. */
    public record Held(LicenceView licence, String application) {}

    @PostConstruct
    void load() {
        String after = PathParameters.find("after");
        later = after != null && after.matches("\\d{1,18}");
        long before = later && after != null ? Long.parseLong(after) : Long.MAX_VALUE;
        var rest = service.own().stream()
                .filter(licence -> licence.id() < before && licence.issuedAt() != null)
                .limit(SHOWN + 1L)
                .toList();
        page = Page.of(rest, SHOWN, licence -> Long.toString(licence.id()));
        numbers = numbers(page.items().stream().map(LicenceView::applicationId).collect(Collectors.toSet()));
    }

    /** Numbers by id; licences and applications of one person are few, so the first page nearly always has them all. */
    private Map<Long, String> numbers(Set<Long> wanted) {
        var found = new HashMap<Long, String>();
        Long before = null;
        while (!found.keySet().containsAll(wanted)) {
            var next = applications.own(before);
            next.items().forEach(own -> found.put(own.row().id(), own.row().number()));
            if (next.next() == null) {
                break;
            }
            before = next.next();
        }
        return found;
    }

    public List<Held> getItems() {
        return page.items().stream()
                .map(licence -> new Held(licence, numbers.getOrDefault(licence.applicationId(), "")))
                .toList();
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : "?after=" + page.next();
    }

    public @Nullable String getFirst() {
        return later ? "?" : null;
    }
}
