package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.OpenCatalogueService;
import id.onestop.licensing.ejb.catalogue.PledgeView;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The pledge of an agency with what it promises. */
@Named
@RequestScoped
public class PledgeBacking {

    @Inject
    OpenCatalogueService catalogue;

    @SuppressWarnings("NullAway.Init")
    private PledgeView view;

    @PostConstruct
    void load() {
        view = catalogue.pledge(PathParameters.get("agency"));
    }

    public PledgeView getView() {
        return view;
    }
}
