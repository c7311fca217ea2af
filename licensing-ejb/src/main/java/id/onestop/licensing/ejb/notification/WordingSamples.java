package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** An invented value for every place of a message, so that an agency sees its words as somebody will read them. */
@ApplicationScoped
class WordingSamples {

    private static final String BUNDLE = "id.onestop.licensing.ejb.notification.Samples";

    @Inject
    Settings settings;

    /** The values for a kind of message; {@code <kind>.<place>} is for places that mean something else in that kind. */
    Map<String, String> values(String kind) {
        var bundle = ResourceBundle.getBundle(BUNDLE);
        var values = new HashMap<String, String>();
        bundle.keySet().forEach(place -> values.put(place, bundle.getString(place)));
        bundle.keySet().stream()
                .filter(place -> place.startsWith(kind + "."))
                .forEach(place -> values.put(place.substring(kind.length() + 1), bundle.getString(place)));
        values.put("address", settings.text(Setting.PUBLIC_ADDRESS));
        return values;
    }
}
