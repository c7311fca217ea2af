package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.identity.Throttle.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What operators may tune about accounts and sign-in. */
@ApplicationScoped
public class IdentitySettings {

    @Inject
    @ConfigProperty(name = "licensing.password.length.least", defaultValue = "12")
    int leastPasswordLength = 12;

    @Inject
    @ConfigProperty(name = "licensing.password.memory-kib", defaultValue = "19456")
    int passwordMemoryKib = 19_456;

    @Inject
    @ConfigProperty(name = "licensing.password.passes", defaultValue = "2")
    int passwordPasses = 2;

    @Inject
    @ConfigProperty(name = "licensing.sign-in.account.attempts", defaultValue = "5")
    int attemptsPerAccount = 5;

    @Inject
    @ConfigProperty(name = "licensing.sign-in.address.attempts", defaultValue = "30")
    int attemptsPerAddress = 30;

    @Inject
    @ConfigProperty(name = "licensing.sign-in.rest-minutes", defaultValue = "15")
    int restMinutes = 15;

    @Inject
    @ConfigProperty(name = "licensing.registration.address.attempts", defaultValue = "20")
    int registrationsPerAddress = 20;

    @Inject
    @ConfigProperty(name = "licensing.token.longest-days", defaultValue = "365")
    int longestTokenDays = 365;

    @Inject
    @ConfigProperty(name = "licensing.demonstration", defaultValue = "false")
    boolean demonstration;

    Policy policy(Kind kind) {
        var rest = Duration.ofMinutes(restMinutes);
        int limit = switch (kind) {
            case SIGN_IN_ACCOUNT, PARTNER_CLIENT -> attemptsPerAccount;
            case SIGN_IN_ADDRESS -> attemptsPerAddress;
            case REGISTRATION_ADDRESS -> registrationsPerAddress;
        };
        return new Policy(limit, rest, rest);
    }
}
