package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.PartnerClient;
import id.onestop.licensing.domain.shared.Permission;
import java.util.List;

/** A partner's program as operators see it; the secret is kept by its hash alone. */
public record PartnerView(String clientId, String name, List<Permission> scopes, boolean enabled) {

    public PartnerView {
        scopes = List.copyOf(scopes);
    }

    static PartnerView of(PartnerClient client) {
        return new PartnerView(
                client.clientId(),
                client.name(),
                client.scopes().stream().sorted().toList(),
                client.enabled());
    }
}
