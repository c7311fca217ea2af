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

    /** The licence that an application renews or replaces, by the number of that application. */
    Facts replacedBy(String application);
}
