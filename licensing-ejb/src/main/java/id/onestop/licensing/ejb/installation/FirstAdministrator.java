package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.ejb.identity.FirstAdministratorService;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The administrator whom the sysadmin names by three settings. */
@ApplicationScoped
class FirstAdministrator {

    private static final List<Setting> NAMED =
            List.of(Setting.ADMINISTRATOR_AGENCY, Setting.ADMINISTRATOR_EMAIL, Setting.ADMINISTRATOR_NAME);

    @Inject
    Settings settings;

    @Inject
    FirstAdministratorService service;

    /** Names him; answers the sentence for which that cannot be. */
    Optional<String> settle() {
        var missing = NAMED.stream()
                .filter(setting -> settings.find(setting).isEmpty())
                .map(Setting::environmentVariable)
                .toList();
        if (missing.size() == NAMED.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            return Optional.of("The first administrator is named by three settings or none: set "
                    + String.join(" and ", missing) + ".");
        }
        return service.settle(
                settings.text(Setting.ADMINISTRATOR_AGENCY),
                settings.text(Setting.ADMINISTRATOR_EMAIL),
                settings.text(Setting.ADMINISTRATOR_NAME));
    }
}
