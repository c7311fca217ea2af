package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.PowerOfAttorney;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A power of attorney as one of its two people sees it.
 *
 * @param given the caller is the principal; otherwise the proxy
 * @param other name of the other one; {@code null} until somebody took it
 */
public record PowerView(
        long id,
        boolean given,
        @Nullable String other,
        Words serviceName,
        ApplicationKind kind,
        @Nullable String applicationNumber,
        Instant givenAt,
        @Nullable Instant codeUntil,
        boolean ended) {

    static PowerView of(PowerOfAttorney power, long reader, Words serviceName) {
        boolean given = power.principal().accountId() == reader;
        return new PowerView(
                power.id(),
                given,
                given
                        ? power.proxy().map(PowerOfAttorney.Party::name).orElse(null)
                        : power.principal().name(),
                serviceName,
                power.scope().kind(),
                power.applicationNumber().orElse(null),
                power.givenAt(),
                power.proxy().isPresent() ? null : power.codeUntil().orElse(null),
                power.ended());
    }

    @Override
    public String toString() {
        return "PowerView " + id;
    }
}
