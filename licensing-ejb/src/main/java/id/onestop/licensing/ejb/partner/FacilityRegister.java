package id.onestop.licensing.ejb.partner;

import id.onestop.licensing.domain.partner.FacilityEntry;

/** The register of health facilities and their licences. */
public interface FacilityRegister {

    /** Looks a facility up by the number of its licence; never within a transaction. */
    FacilityEntry lookUp(String licenceNumber);
}
