package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads every setting once at the start, so that a wrong one is told then and not at its first use. */
@ApplicationScoped
class SettingsCheck {

    /** Read before any configuration service is there, and therefore from the environment alone. */
    private static final Set<Setting> OF_THE_ENVIRONMENT = EnumSet.of(
            Setting.DATA,
            Setting.DB_URL,
            Setting.DB_USER,
            Setting.DB_PASSWORD,
            Setting.DB_OWNER_USER,
            Setting.DB_OWNER_PASSWORD);

    @Inject
    Settings settings;

    /** One sentence for each setting that cannot be used; none shows a value that may be secret. */
    Stream<String> sentences() {
        return Stream.concat(
                Stream.of(Setting.values()).map(this::wrong).flatMap(Optional::stream),
                OF_THE_ENVIRONMENT.stream()
                        .filter(setting -> !Objects.equals(settings.text(setting), environment(setting)))
                        .map(setting ->
                                "%s must be an environment variable or a system property: the database does not read it from any other source."
                                        .formatted(setting.environmentVariable())));
    }

    private Optional<String> wrong(Setting setting) {
        try {
            switch (setting.kind()) {
                case NUMBER -> settings.number(setting);
                case FLAG -> settings.flag(setting);
                case PROFILE -> settings.profile();
                case PATH -> settings.path(setting);
                case TEXT, SECRET -> settings.text(setting);
            }
            return Optional.empty();
        } catch (IllegalStateException | java.nio.file.InvalidPathException unusable) {
            return Optional.of(Objects.toString(unusable.getMessage(), setting.environmentVariable()));
        }
    }

    private static String environment(Setting setting) {
        @Nullable String value = System.getProperty(setting.key(), System.getenv(setting.environmentVariable()));
        return value == null || value.isBlank() ? setting.otherwise() : value.strip();
    }
}
