package id.onestop.licensing.ear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** REST alone carries an application of service A from draft to verified licence, with one return on the way. */
@ExtendWith(BundleSession.class)
class RestJourneyIT {

    @Test
    void anApplicationBecomesALicenceThatAStrangerVerifies(Bundle bundle) {
        new RestJourney(bundle).carry();
    }
}
