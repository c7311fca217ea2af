package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;

/**
 * A service in the catalogue of all agencies.
 *
 * @param id by which the list is read on
 * @param agencyName short name of the agency
 */
public record CatalogueRow(
        long id,
        String agency,
        Words agencyName,
        String code,
        Words name,
        Words profession,
        Words group,
        int standardNumber,
        String revision,
        LocalDate effectiveFrom,
        int promiseDays,
        boolean free,
        String feeWording,
        boolean applicationsOpen) {

    /** What the row of an entry says; names of agencies come from memory. */
    public record Found(
            long id,
            long agencyId,
            String code,
            Words name,
            Words profession,
            Words group,
            int standardNumber,
            String revision,
            LocalDate effectiveFrom,
            int promiseDays,
            boolean free,
            String feeWording,
            boolean applicationsOpen) {

        CatalogueRow of(String agency, Words agencyName) {
            return new CatalogueRow(
                    id,
                    agency,
                    agencyName,
                    code,
                    name,
                    profession,
                    group,
                    standardNumber,
                    revision,
                    effectiveFrom,
                    promiseDays,
                    free,
                    feeWording,
                    applicationsOpen);
        }
    }
}
