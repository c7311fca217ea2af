package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.identity.PersonalTokensResource.PersonalTokenResponse;
import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a person's own tokens.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record PersonalTokenPage(
        List<PersonalTokenResponse> items, @Nullable String next) implements Listing {

    public PersonalTokenPage {
        items = List.copyOf(items);
    }
}
