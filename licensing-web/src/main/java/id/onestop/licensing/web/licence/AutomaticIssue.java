package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.DeemedMark;
import org.jspecify.annotations.Nullable;

/**
 * The system issued a licence under the agency's electronic seal, because there was no decision in time.
 *
 * @param workingDay working day of the service clock by whose end nobody had decided
 * @param basis legal basis
 */
public record AutomaticIssue(int workingDay, String basis) {

    static @Nullable AutomaticIssue from(@Nullable DeemedMark why) {
        return why == null ? null : new AutomaticIssue(why.day(), why.basis());
    }
}
