package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Sees to it that nobody is granted a licence that its STR has ended already; an STR may run out while a file is decided. */
@ApplicationScoped
public class StrTerm {

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    /**
     * Asked before anything is granted and before a number is taken.
     *
     * @throws RuleViolation {@code STR_OVER} if a licence that begins today would be over already
     */
    public void requireRunning(LicenceApplication application, ServiceDefinition definition) {
        var zone = agencies.byId(application.agencyId()).zone();
        requireRunning(application, definition, LocalDate.ofInstant(clock.instant(), zone));
    }

    /** The same for a licence that begins on another day, such as that of a signature on paper. */
    public void requireRunning(LicenceApplication application, ServiceDefinition definition, LocalDate from) {
        if (!definition.product().validity().limitedByStr()) {
            return;
        }
        var region = agencies.byId(application.agencyId()).profile().region();
        new HolderFacts(application.answers(), region)
                .strValidUntil()
                .filter(last -> last.isBefore(from))
                .ifPresent(last -> {
                    throw new RuleViolation("STR_OVER", Map.of("number", application.number(), "until", last));
                });
    }
}
