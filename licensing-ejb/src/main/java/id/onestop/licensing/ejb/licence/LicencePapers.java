package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.agency.AgencyView;

/** Draws the letter of a licence. */
public interface LicencePapers {

    /**
     * The letter as PDF.
     *
     * @param draft with a watermark, without time of signature
     */
    byte[] licence(LicenceView licence, AgencyView agency, ServiceDefinition definition, boolean draft);

    /** The letter as it is printed, to be signed by hand: number and days are left open where they follow the signature. */
    byte[] print(LicenceView licence, AgencyView agency, ServiceDefinition definition);
}
