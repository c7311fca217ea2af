package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.catalogue.StandardView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Begins an application, or goes on with the open one of the same service and kind. */
@Named
@RequestScoped
public class BeginBacking {

    @Inject
    CatalogueService catalogue;

    @Inject
    DraftService drafts;

    @Inject
    Messages msg;

    private String agency = "";
    private String service = "";
    private @Nullable String from;
    private List<ApplicationKind> kinds = List.of();
    private @Nullable String kind;

    @SuppressWarnings("NullAway.Init")
    private StandardView standard;

    @PostConstruct
    void load() {
        agency = PathParameters.get("agency");
        service = PathParameters.get("service");
        from = PathParameters.find("from");
        standard = catalogue.standard(agency, service);
        kinds = catalogue.published(agency, service).definition().kinds().stream()
                .sorted()
                .toList();
        kind = from != null
                ? drafts.open(from).kind().name()
                : kinds.size() == 1 ? kinds.get(0).name() : null;
    }

    /** Two presses, two tabs or a repeated request begin one application. */
    public void begin() {
        var chosen = kinds.stream().filter(one -> one.name().equals(kind)).findFirst();
        if (chosen.isEmpty()) {
            Refusals.add("kind", "ANSWER_CHOICE", Map.of());
            return;
        }
        Redirects.to("/applications/" + drafts.begin(new BeginApplication(agency, service, chosen.get(), from)));
    }

    public StandardView getStandard() {
        return standard;
    }

    public List<Option> getKinds() {
        return kinds.stream()
                .map(one -> new Option(
                        one.name(), msg.get("application.kind." + one), msg.get("application.kindHint." + one)))
                .toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    /** Number of the rejected application whose answers are taken over. */
    public @Nullable String getFrom() {
        return from;
    }
}
