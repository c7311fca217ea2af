package id.onestop.licensing.web.identity;

import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The life of a signed-in session: a new id at the start, an end by silence and an end in any case. */
@ApplicationScoped
public class Sessions {

    private static final String SINCE = Sessions.class.getName() + ".since";

    @Inject
    Settings settings;

    @Inject
    @RealTime
    Clock clock;

    /** Gives the session a new id, so that nobody who knew the old one is signed in too, and starts its time. */
    public void begin(HttpServletRequest request) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(SINCE, clock.instant());
        session.setMaxInactiveInterval((int) Duration.ofMinutes(settings.number(Setting.SESSION_IDLE_MINUTES))
                .toSeconds());
    }

    /** Whether a signed-in session has lasted long enough. */
    boolean over(HttpSession session) {
        return session.getAttribute(SINCE) instanceof Instant since
                && !clock.instant().isBefore(longest(since));
    }

    /** When a signed-in session ends if nothing more is asked for. */
    Instant end(HttpSession session) {
        var silent = clock.instant().plusSeconds(session.getMaxInactiveInterval());
        var last = session.getAttribute(SINCE) instanceof Instant since ? longest(since) : silent;
        return last.isBefore(silent) ? last : silent;
    }

    private Instant longest(Instant since) {
        return since.plus(Duration.ofHours(settings.number(Setting.SESSION_ABSOLUTE_HOURS)));
    }
}
