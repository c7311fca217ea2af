package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.identity.PartnerService;
import id.onestop.licensing.ejb.identity.PartnerView;
import id.onestop.licensing.ejb.shared.SecretSeed;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The programs of partners; a secret is shown in the answer to its making only. */
@Named
@RequestScoped
public class PartnersBacking {

    private static final String PATH = "/administration/partners";

    @Inject
    PartnerService partners;

    @Inject
    Messages msg;

    private @Nullable PartnerView row;
    private @Nullable String secret;
    private String clientId = "";
    private String name = "";
    private List<String> scopes = List.of(Permission.PARTNER_LICENCE_READ.name());

    /** Shows the page to those who may use it. */
    public void load() {
        partners.list();
    }

    /** Shows the one that the address names. */
    public void loadOne() {
        getRow();
    }

    public void admit() {
        try {
            secret = partners.admit(
                    clientId.strip(),
                    name,
                    scopes.stream().map(Permission::valueOf).collect(Collectors.toSet()),
                    SecretSeed.random());
            name = "";
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void renew() {
        secret = partners.renew(getRow().clientId(), SecretSeed.random());
    }

    public void block() {
        partners.turnAway(getRow().clientId());
        done("identity.partners.blocked");
    }

    public void unblock() {
        partners.readmit(getRow().clientId());
        done("identity.partners.unblocked");
    }

    private void done(String key) {
        Notices.add(key, "name", getRow().name());
        Redirects.to(PATH);
    }

    public List<PartnerView> getRows() {
        return partners.list();
    }

    public PartnerView getRow() {
        if (row == null) {
            row = partners.find(PathParameters.get("id"));
        }
        return row;
    }

    /** What a partner may do, in words. */
    public String rights(PartnerView partner) {
        return partner.scopes().stream()
                .map(scope -> msg.get("identity.partners.scope." + scope))
                .collect(Collectors.joining(", "));
    }

    public List<Option> getRightsToGive() {
        return PartnerService.FOR_PARTNERS.stream()
                .map(scope -> new Option(scope.name(), msg.get("identity.partners.scope." + scope)))
                .toList();
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(@Nullable String clientId) {
        this.clientId = requireNonNullElse(clientId, "");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = requireNonNullElse(name, "");
    }

    public Collection<String> getScopes() {
        return scopes;
    }

    public void setScopes(@Nullable Collection<String> scopes) {
        this.scopes = scopes == null ? List.of() : List.copyOf(scopes);
    }
}
