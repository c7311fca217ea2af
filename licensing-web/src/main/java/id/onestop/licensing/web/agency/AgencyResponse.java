package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.agency.AgencyProfile.Contacts;
import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyView;

/** An agency. */
public record AgencyResponse(
        String code,
        Words name,
        Words shortName,
        String city,
        String province,
        String timeZone,
        Contacts contacts,
        Region region) {

    static AgencyResponse from(AgencyView agency) {
        var profile = agency.profile();
        return new AgencyResponse(
                agency.code(),
                agency.name(),
                agency.shortName(),
                profile.city(),
                profile.province(),
                agency.zone().getId(),
                profile.contacts(),
                profile.region());
    }
}
