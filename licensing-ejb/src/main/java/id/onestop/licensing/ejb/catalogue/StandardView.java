package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DeemedDecision;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.ejb.agency.AgencyView;
import org.jspecify.annotations.Nullable;

/**
 * A standard with whose it is and what stands at its head.
 *
 * @param deemed {@code null} where silence grants nothing
 */
public record StandardView(
        AgencyView agency,
        ServiceRow service,
        StandardDocument document,
        @Nullable Deemed deemed) {

    /**
     * Silence counts as approval, if the installation allows it.
     *
     * @param allowed whether it does
     */
    public record Deemed(DeemedDecision rule, boolean allowed) {

        static @Nullable Deemed of(ServiceDefinition definition, boolean allowed) {
            var rule = definition.clock().deemedDecision();
            return rule == null ? null : new Deemed(rule, allowed);
        }
    }
}
