package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The values of the settings, from MicroProfile Config; a blank value counts as none. */
@ApplicationScoped
public class Settings {

    private final Function<String, Optional<String>> source;

    /** Reads what the server is configured with. */
    public Settings() {
        this(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
    }

    private Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** Fixed values, defaults for the rest. */
    public static Settings of(Map<Setting, String> values) {
        return new Settings(key -> values.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    /** The value or the default; empty if there is neither. */
    public Optional<String> find(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isEmpty());
    }

    public String text(Setting setting) {
        return source.apply(setting.key())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(setting.otherwise());
    }

    public int number(Setting setting) {
        String value = text(setting);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw wrong(setting, value, "a whole number", notANumber);
        }
    }

    public boolean flag(Setting setting) {
        return switch (text(setting).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(setting, text(setting), "true or false", null);
        };
    }

    public Path path(Setting setting) {
        return Path.of(text(setting)).toAbsolutePath().normalize();
    }

    public Profile profile() {
        String value = text(Setting.PROFILE);
        try {
            return Profile.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong(Setting.PROFILE, value, "production or demonstration", unknown);
        }
    }

    private static IllegalStateException wrong(
            Setting setting, String value, String expected, @Nullable Exception cause) {
        return new IllegalStateException(
                "%s must be %s, not '%s'.".formatted(setting.environmentVariable(), expected, value), cause);
    }
}
