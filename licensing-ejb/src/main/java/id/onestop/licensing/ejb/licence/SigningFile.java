package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.RejectionLetter;
import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * A file whose signature is under way; its number is loaded with it.
 *
 * @param licence {@code null} if a rejection is signed
 * @param letter {@code null} if a licence is signed
 * @param step {@code null} if no step is open
 * @param clock {@code null} if the service clock never started
 * @param reachable whether the holder has an address
 */
record SigningFile(
        SigningRequest request,
        LicenceApplication application,
        @Nullable Licence licence,
        @Nullable RejectionLetter letter,
        @Nullable WorkItem step,
        @Nullable ServiceClock clock,
        boolean reachable) {

    static SigningFile of(Object[] row) {
        return new SigningFile(
                (SigningRequest) row[0],
                (LicenceApplication) row[1],
                (Licence) row[2],
                (RejectionLetter) row[3],
                (WorkItem) row[5],
                (ServiceClock) row[6],
                row[7] != null);
    }

    /** What completes the licence and is known already. */
    LicenceCompletion.Loaded loaded() {
        return new LicenceCompletion.Loaded(clock, reachable);
    }

    /** Gives up what was prepared: a licence or a letter of rejection. */
    void giveUp() {
        if (licence != null) {
            licence.giveUp();
        }
        if (letter != null) {
            letter.giveUp();
        }
    }
}
