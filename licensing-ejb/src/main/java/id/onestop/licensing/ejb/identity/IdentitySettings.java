package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.identity.Throttle.Policy;
import id.onestop.licensing.ejb.shared.Profile;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The settings about accounts and sign-in, in the kinds that are needed. */
@ApplicationScoped
class IdentitySettings {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Settings settings;

    int leastPasswordLength() {
        return settings.number(Setting.PASSWORD_LEAST_LENGTH);
    }

    int passwordMemoryKib() {
        return settings.number(Setting.PASSWORD_MEMORY_KIB);
    }

    int passwordPasses() {
        return settings.number(Setting.PASSWORD_PASSES);
    }

    int longestTokenDays() {
        return settings.number(Setting.PERSONAL_TOKEN_DAYS);
    }

    Duration partnerTokenLifetime() {
        return Duration.ofMinutes(settings.number(Setting.TOKEN_MINUTES));
    }

    boolean demonstration() {
        return settings.profile() == Profile.DEMONSTRATION;
    }

    Policy policy(Kind kind) {
        if (kind == Kind.TRACKED_FILE) {
            return new Policy(settings.number(Setting.TRACKING_MISSES), HOUR, HOUR);
        }
        var rest = Duration.ofMinutes(settings.number(Setting.LOCKOUT_MINUTES));
        int limit = switch (kind) {
            case SIGN_IN_ACCOUNT, PARTNER_CLIENT -> settings.number(Setting.LOCKOUT_ATTEMPTS);
            case SIGN_IN_ADDRESS -> settings.number(Setting.LOCKOUT_ADDRESS_ATTEMPTS);
            case REGISTRATION_ADDRESS -> settings.number(Setting.REGISTRATIONS_PER_ADDRESS);
            case TRACKED_FILE -> throw new IllegalStateException(kind.name());
        };
        return new Policy(limit, rest, rest);
    }
}
