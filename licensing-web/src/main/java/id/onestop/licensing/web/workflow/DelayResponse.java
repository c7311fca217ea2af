package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.Bearer;
import id.onestop.licensing.domain.sla.DelayAttribution;
import java.util.List;
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
     * @param post in which it was held, or before which it lay
     */
    public record Share(
            Bearer.Kind bearer,
            @Nullable String name,
            @Nullable String post,
            long minutes) {}

    static DelayResponse from(String number, DelayAttribution delay) {
        return new DelayResponse(
                number,
                delay.total(),
                delay.ofAgency(),
                delay.shares().stream().map(DelayResponse::share).toList());
    }

    private static Share share(DelayAttribution.Share share) {
        var bearer = share.bearer();
        return new Share(
                bearer.kind(),
                bearer.name().isEmpty() ? null : bearer.name(),
                bearer.post() == null || bearer.post().isEmpty() ? null : bearer.post(),
                share.minutes());
    }
}
