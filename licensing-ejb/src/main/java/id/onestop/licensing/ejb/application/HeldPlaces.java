package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.OldLicence;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;

/** What the licences of a person mean for an application; the licence feature knows them. */
public interface HeldPlaces {

    /** Neither the register nor the applicant says which licence another copy is asked of. */
    String UNKNOWN = "OLD_LICENCE_UNKNOWN";

    /** The licence of which another copy is asked for is over, as its holder says. */
    String OVER = "OLD_LICENCE_OVER";

    /** Where a person may practise now, and where applications under way would let him, in all agencies. */
    List<HeldPlace> of(LicenceApplication application);

    /**
     * Refuses to renew or replace the licence of an application that has none, or not yet.
     *
     * @param renewal whether the window of renewals matters; a lost letter is replaced at any time
     * @throws RuleViolation naming what stands against it
     */
    void requireRenewable(LicenceApplication earlier, boolean renewal);

    /** The licence that an application renews or replaces, named or found; empty for a new one, or for one on paper. */
    Optional<OldLicence> predecessor(LicenceApplication application);

    /** The places of the person of an application and what it may renew or replace, in one look. */
    Holding holding(LicenceApplication application);

    /** What a person holds, as one application sees it. */
    interface Holding {

        /** The same as {@link HeldPlaces#of}. */
        List<HeldPlace> places();

        /**
         * Refuses a renewal or replacement of what may not be renewed or replaced, whether it is named or found.
         *
         * @param place where the application wants to practise
         * @throws RuleViolation naming what stands against it
         */
        void requirePredecessor(PlaceReference place);
    }

    /** What somebody may renew or replace of a service, newest first. */
    List<OldLicence> replaceable(String nikHash, long agencyId, String serviceCode);

    /** The same of all services of an agency. */
    List<OldLicence> replaceable(String nikHash, long agencyId);
}
