package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.PersonalTokenService;
import id.onestop.licensing.ejb.identity.PersonalTokenService.CreatePersonalToken;
import id.onestop.licensing.ejb.identity.PersonalTokenService.TokenView;
import id.onestop.licensing.ejb.shared.SecretSeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One's own tokens; a new one is shown in the answer to its making only. */
@Named
@RequestScoped
public class TokensBacking {

    private static final int DAYS = 30;

    @Inject
    PersonalTokenService service;

    @Inject
    IdentityTexts texts;

    private @Nullable List<TokenView> tokens;
    private String label = "";
    private int days = DAYS;
    private @Nullable String created;

    public void load() {
        tokens = service.list();
    }

    public void create() {
        try {
            created = service.create(new CreatePersonalToken(label, days, Set.of()), SecretSeed.random())
                    .token();
            label = "";
        } catch (LicensingException refused) {
            texts.show(refused);
        }
        load();
    }

    public @Nullable String revoke(long id) {
        try {
            service.revoke(id);
            texts.done("tokens.revoked");
            return Pages.go("/tokens");
        } catch (LicensingException refused) {
            texts.show(refused);
            load();
            return null;
        }
    }

    /** Read when the page first asks, which a press of one of its buttons does before anything else. */
    public List<TokenView> getTokens() {
        var known = tokens;
        if (known == null) {
            known = service.list();
            tokens = known;
        }
        return known;
    }

    public @Nullable String getCreated() {
        return created;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = requireNonNullElse(label, "");
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
