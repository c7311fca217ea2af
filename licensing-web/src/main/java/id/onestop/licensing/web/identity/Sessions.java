package id.onestop.licensing.web.identity;

import id.onestop.licensing.ejb.identity.CredentialEpochs;
import id.onestop.licensing.ejb.identity.SignInOutcome.SignedIn;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The life of a signed-in session: a new id at the start, an end by silence and an end in any case. */
@ApplicationScoped
public class Sessions {

    private static final String SINCE = Sessions.class.getName() + ".since";
    private static final String UNDER = Sessions.class.getName() + ".under";

    @Inject
    CredentialEpochs epochs;

    @Inject
    Settings settings;

    @Inject
    @RealTime
    Clock clock;

    /** Under which of its passwords an account signed in. */
    private record Under(long account, int epoch) implements Serializable {}

    /** Gives the session a new id, so that nobody who knew the old one is signed in too, and starts its time. */
    public void begin(HttpServletRequest request, SignedIn who) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(SINCE, clock.instant());
        session.setAttribute(UNDER, new Under(who.accountId(), who.epoch()));
        session.setMaxInactiveInterval((int) Duration.ofMinutes(settings.number(Setting.SESSION_IDLE_MINUTES))
                .toSeconds());
    }

    /** Whether a signed-in session has lasted long enough. */
    boolean over(HttpSession session) {
        return session.getAttribute(SINCE) instanceof Instant since
                && !clock.instant().isBefore(longest(since));
    }

    /** Whether the account has another password than the one with which the session was begun. */
    boolean outdated(HttpSession session) {
        return session.getAttribute(UNDER) instanceof Under under && !epochs.isCurrent(under.account(), under.epoch());
    }

    /** Lets the session in which the password was changed go on. */
    void goOn(HttpSession session, int epoch) {
        if (session.getAttribute(UNDER) instanceof Under under) {
            session.setAttribute(UNDER, new Under(under.account(), epoch));
        }
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
