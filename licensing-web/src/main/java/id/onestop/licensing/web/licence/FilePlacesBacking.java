package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.PracticePlacesService;
import id.onestop.licensing.ejb.licence.PracticePlacesService.Place;
import id.onestop.licensing.ejb.licence.PracticePlacesService.Places;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The panel of a file that shows where its person practises already. */
@Named
@RequestScoped
public class FilePlacesBacking {

    @Inject
    PracticePlacesService service;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private Places places;

    @PostConstruct
    void load() {
        places = service.ofFile(PathParameters.get("number"));
    }

    public List<Place> getHeld() {
        return places.held();
    }

    public int getElsewhere() {
        return places.elsewhere();
    }

    /** How many of how many, and what this file renews. */
    public String getNote() {
        var count = msg.of(
                "licence.places.count", "held", places.held().size() + places.elsewhere(), "most", places.most());
        var renews = places.renews();
        return renews == null ? count : count + " · " + msg.of("licence.places.renews", "number", renews);
    }
}
