package id.onestop.licensing.web.identity;

import id.onestop.licensing.ejb.identity.PartnerView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's program.
 *
 * @param secret only in the answer to its making
 */
public record PartnerResponse(
        String clientId,
        String name,
        List<String> scopes,
        boolean enabled,
        @Nullable String secret) implements Versioned {

    static PartnerResponse from(PartnerView view, @Nullable String secret) {
        return new PartnerResponse(
                view.clientId(),
                view.name(),
                view.scopes().stream().map(Enum::name).toList(),
                view.enabled(),
                secret);
    }

    @Override
    public long version() {
        return Preconditions.versionOf(clientId, name, scopes, enabled);
    }

    /** With a secret in it nothing keeps it. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** May hold a secret: never printed. */
    @Override
    public String toString() {
        return "PartnerResponse " + clientId;
    }
}
