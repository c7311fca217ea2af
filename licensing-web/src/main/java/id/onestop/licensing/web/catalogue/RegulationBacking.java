package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RegulationService;
import id.onestop.licensing.ejb.catalogue.RegulationView;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One regulation with the standards that rest on it. */
@Named
@RequestScoped
public class RegulationBacking {

    @Inject
    RegulationService regulations;

    @SuppressWarnings("NullAway.Init")
    private RegulationView view;

    @PostConstruct
    void load() {
        view = regulations.one(PathParameters.get("regulation"));
    }

    public RegulationView getView() {
        return view;
    }
}
