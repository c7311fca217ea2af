package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a return needs consent for.
 *
 * @param overlooked empty: the official returns alone
 * @param post who consents; {@code null} where the definition names nobody
 */
public record ConsentNeed(
        List<Overlooked> overlooked, @Nullable Words post) {

    public ConsentNeed {
        overlooked = List.copyOf(overlooked);
    }
}
