package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Edition.Signatory;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyView;
import java.util.List;

/**
 * An agency's service pledge.
 *
 * @param text in the agency's words
 * @param signatory who holds the post, as the newest standard names them; {@link Signatory#NONE} where none does
 * @param services what it promises
 */
public record PledgeView(AgencyView agency, String text, Words post, Signatory signatory, List<ServiceRow> services) {

    public PledgeView {
        services = List.copyOf(services);
    }
}
