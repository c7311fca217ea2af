package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.ProposedRights;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposals of other rights for posts. */
public record RightsProposalPage(
        List<RightsProposalResponse> items, @Nullable String next) implements Listing {

    public RightsProposalPage {
        items = List.copyOf(items);
    }

    static RightsProposalPage of(List<ProposedRights> all, @Nullable String cursor, @Nullable String limit) {
        return Listing.within(
                all.stream().map(RightsProposalResponse::from).toList(),
                cursor,
                Parameters.limit(limit),
                one -> Long.toString(one.id()),
                RightsProposalPage::new);
    }
}
