package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** No production runs with a secret that stands in the source. */
@ApplicationScoped
class DefaultSecrets implements ProductionObjection {

    @Inject
    Settings settings;

    @Override
    public List<String> sentences() {
        return Arrays.stream(Setting.values())
                .filter(Setting::defaultIsPublicSecret)
                .filter(setting -> settings.text(setting).equals(setting.otherwise()))
                .map(setting ->
                        "%s is the default secret: set one of your own.".formatted(setting.environmentVariable()))
                .toList();
    }
}
