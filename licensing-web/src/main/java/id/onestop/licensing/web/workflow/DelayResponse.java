package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.Bearer;
import id.onestop.licensing.domain.sla.DelayAttribution;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whose working time a file took; the shares add up to the total.
 *
 * @param totalMinutes working minutes from receipt to the decision, or to now
 * @param agencyMinutes those for which the agency answers
 */
public record DelayResponse(String number, long totalMinutes, long agencyMinutes, List<Share> shares) {

    /**
     * One share.
     *
     * @param name of the person or office; absent where it is nobody
     * @param post in which it was held, or before which it lay, in the language of the request
     */
    public record Share(
            Bearer.Kind bearer,
            @Nullable String name,
            @Nullable String post,
            long minutes) {}

    /**
     * In one language.
     *
     * @param named a post or an office as it was recorded, in that language
     */
    static DelayResponse from(String number, DelayAttribution delay, UnaryOperator<String> named) {
        return new DelayResponse(
                number,
                delay.total(),
                delay.ofAgency(),
                delay.shares().stream().map(share -> share(share, named)).toList());
    }

    private static Share share(DelayAttribution.Share share, UnaryOperator<String> named) {
        var bearer = share.bearer();
        var name = bearer.kind() == Bearer.Kind.RECOMMENDER ? named.apply(bearer.name()) : bearer.name();
        return new Share(
                bearer.kind(),
                name.isEmpty() ? null : name,
                bearer.post() == null || bearer.post().isEmpty() ? null : named.apply(bearer.post()),
                share.minutes());
    }
}
