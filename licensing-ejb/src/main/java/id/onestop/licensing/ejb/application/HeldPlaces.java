package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.List;

/** What the licences of a person mean for an application; the licence feature knows them. */
public interface HeldPlaces {

    /** Where a person may practise now, and where applications under way would let him, in all agencies. */
    List<HeldPlace> of(LicenceApplication application);

    /**
     * Refuses to renew or replace the licence of an application that has none, or not yet.
     *
     * @param renewal whether the window of renewals matters; a lost letter is replaced at any time
     * @throws RuleViolation naming what stands against it
     */
    void requireRenewable(LicenceApplication earlier, boolean renewal);
}
