package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Which licence an application renews or replaces, for its holder and for officials. */
@Stateless
public class ReplacedLicences {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileAccess access;

    @Inject
    LicenceRepository licences;

    @Inject
    LicencePlaces places;

    @Inject
    CurrentCaller callers;

    /**
     * The licence before.
     *
     * @param kind what is done to it
     * @param application number of the application that it came of
     */
    public record Replaced(ApplicationKind kind, String application, String licence, LocalDate validUntil) {}

    /** The licence that this application names or that its place has; empty for a new one, or for an old licence on paper. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.FILE_READ})
    public Optional<Replaced> of(String number) {
        var application = application(number);
        return application.renews() == null
                ? places.predecessor(application)
                        .map(old -> new Replaced(application.kind(), old.application(), old.number(), old.validUntil()))
                : replaced(application, application.renews());
    }

    private Optional<Replaced> replaced(LicenceApplication application, String renews) {
        var earlier = applications.requireOf(application.agencyId(), renews);
        return licences.findByApplication(earlier.id())
                .map(licence -> new Replaced(application.kind(), renews, licence.number(), licence.validUntil()));
    }

    private LicenceApplication application(String number) {
        var caller = callers.require();
        if (!caller.may(Permission.FILE_READ)) {
            return access.require(caller, number);
        }
        var application = applications.requireOf(caller.requireAgency(), number);
        return application.submittedAt() == null ? access.require(caller, number) : application;
    }
}
