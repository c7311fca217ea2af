package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Citation.Facts;
import java.util.List;

/** The register of issued practice licences, as the requirements of an application lean on it; kept by the feature that issues. */
public interface LicenceRegister {

    /**
     * A licence of any agency by its number.
     *
     * @param professions codes of professions whose licence it may be; empty: any
     */
    Facts find(String number, List<String> professions);

    /** The licence of a service that a person holds at an agency, or held last. */
    Facts held(long holderId, long agencyId, String serviceCode);
}
