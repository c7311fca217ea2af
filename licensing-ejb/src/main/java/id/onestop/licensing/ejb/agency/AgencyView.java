package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.shared.Words;
import java.time.ZoneId;

/** An agency, with what is asked for most at hand. */
public record AgencyView(
        long id,
        String code,
        String prefix,
        Words name,
        Words shortName,
        ZoneId zone,
        String calendarCode,
        AgencyProfile profile) {

    static AgencyView of(long id, AgencyProfile profile) {
        return new AgencyView(
                id,
                profile.code(),
                profile.prefix(),
                profile.name(),
                profile.shortName(),
                profile.zone(),
                profile.calendarCode(),
                profile);
    }
}
