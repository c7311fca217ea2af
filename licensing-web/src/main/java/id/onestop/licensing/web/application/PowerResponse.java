package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.PowerView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A power of attorney.
 *
 * @param given the caller is the principal; otherwise the proxy
 * @param other the other one; absent until somebody took it
 */
public record PowerResponse(
        String id,
        boolean given,
        @Nullable String other,
        Words serviceName,
        ApplicationKind kind,
        @Nullable String application,
        Instant givenAt,
        boolean ended)
        implements Versioned {

    static PowerResponse from(PowerView view) {
        return new PowerResponse(
                Long.toString(view.id()),
                view.given(),
                view.other(),
                view.serviceName(),
                view.kind(),
                view.applicationNumber(),
                view.givenAt(),
                view.ended());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, given, other, application, ended);
    }

    /** A service may get another name. */
    @Override
    public boolean lasting() {
        return false;
    }
}
