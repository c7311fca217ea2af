package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.ServiceGroup;
import id.onestop.licensing.ejb.catalogue.ServiceRow;
import java.time.LocalDate;

/** A service in a list. */
public record ServiceResponse(
        String code,
        Words name,
        Words professionGroup,
        Words profession,
        int standardNumber,
        String revision,
        LocalDate effectiveFrom,
        int promiseDays,
        boolean free,
        String fee) {

    static ServiceResponse from(ServiceRow row, ServiceGroup group) {
        return new ServiceResponse(
                row.code(),
                row.name(),
                group.professionGroup(),
                row.professionName(),
                row.standardNumber(),
                row.revisionLabel(),
                row.effectiveFrom(),
                row.promiseDays(),
                row.free(),
                row.feeWording());
    }
}
