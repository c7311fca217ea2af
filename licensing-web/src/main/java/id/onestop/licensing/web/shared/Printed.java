package id.onestop.licensing.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** When a page was made, for the foot of its print. */
@Named
@RequestScoped
public class Printed {

    @Inject
    Formats format;

    @Inject
    Clock clock;

    public String getAt() {
        return format.dateTime(clock.instant());
    }
}
