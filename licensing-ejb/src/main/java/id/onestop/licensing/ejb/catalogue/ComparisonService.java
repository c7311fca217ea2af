package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.StandardComparison;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** An administrator lays an old standard of the own agency beside the definition that runs. */
@Stateless
public class ComparisonService {

    /** Longest text that is compared. */
    public static final int LONGEST = 200_000;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    /** The services of the caller's agency that have a standard. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<ServiceRow> services() {
        return definitions.published(callers.require().requireAgency()).stream()
                .map(ServiceRow::of)
                .toList();
    }

    /** Every difference between the text and the published definition of a service. */
    @RequiresPermission(Permission.CONFIGURE)
    public StandardComparison compare(String serviceCode, String text) {
        if (text.isBlank()) {
            throw new Invalid(List.of(new Invalid.FieldError("text", "REQUIRED")));
        }
        if (text.length() > LONGEST) {
            throw new Invalid(List.of(new Invalid.FieldError("text", "ANSWER_TOO_LONG", Map.of("maximum", LONGEST))));
        }
        var agency = agencies.byId(callers.require().requireAgency());
        return StandardComparison.of(
                text, definitions.published(agency.code(), serviceCode).definition());
    }
}
