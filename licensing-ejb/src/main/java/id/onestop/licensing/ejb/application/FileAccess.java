package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Assistance;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Who may work on a file on the applicant's side: the holder, somebody with a power of attorney for this one file, and the
 * counter of its agency while the person is served there. To everybody else there is no such file.
 */
@ApplicationScoped
public class FileAccess {

    @Inject
    ApplicationRepository applications;

    @Inject
    AssistanceRepository assistances;

    @Inject
    CounterPresence counter;

    @Inject
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** The file that the caller may work on; opens its agency's rows. */
    public LicenceApplication require(Caller caller, String number) {
        return require(caller, number, applications.find(number));
    }

    /** The same, and whoever else wants to change it waits until this transaction ends. */
    LicenceApplication requireHeld(Caller caller, String number) {
        return require(caller, number, applications.findHeld(number));
    }

    private LicenceApplication require(Caller caller, String number, Optional<LicenceApplication> found) {
        var application = found.filter(one -> mayWork(caller, one))
                .orElseThrow(() -> new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number)));
        rows.enterAgency(application.agencyId());
        return application;
    }

    public boolean mayWork(Caller caller, LicenceApplication application) {
        if (caller.may(Permission.APPLY)) {
            return application.isCarriedBy(caller.accountId());
        }
        return caller.may(Permission.COUNTER)
                && caller.agencyId() != null
                && caller.agencyId() == application.agencyId()
                && isServed(application);
    }

    private boolean isServed(LicenceApplication application) {
        var proxy = application.proxyId();
        return counter.isServed(application.agencyId(), application.applicantId())
                || proxy != null && counter.isServed(application.agencyId(), proxy);
    }

    /** Who acts, as it will be remembered: the holder by the name on the file, anybody else by their own. */
    public Actor actor(Caller caller, LicenceApplication application) {
        if (caller.agencyId() != null) {
            return officer(caller);
        }
        return caller.accountId() == application.applicantId()
                ? new Actor(application.applicantId(), application.holderName(), null, null)
                : new Actor(caller.accountId(), caller.displayName(), null, null);
    }

    /** An officer in the name of the post at the counter. */
    public Actor officer(Caller caller) {
        return agencies.posts(caller.requireAgency()).stream()
                .filter(post ->
                        caller.posts().contains(post.id()) && post.permissions().contains(Permission.COUNTER))
                .findFirst()
                .map(post -> new Actor(
                        caller.accountId(),
                        caller.displayName(),
                        post.id(),
                        post.name().id()))
                .orElseGet(() -> new Actor(caller.accountId(), caller.displayName(), null, null));
    }

    /** Remembers that an officer changed the file; such an officer does not approve it later. */
    void noteHelp(Caller caller, LicenceApplication application) {
        if (caller.agencyId() == null) {
            return;
        }
        var now = clock.instant();
        assistances
                .find(application.id(), caller.accountId())
                .ifPresentOrElse(
                        known -> known.goOn(now),
                        () -> assistances.add(Assistance.begin(application, officer(caller), now)));
        application.assist();
    }
}
