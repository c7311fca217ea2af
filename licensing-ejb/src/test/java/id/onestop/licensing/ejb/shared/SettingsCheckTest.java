package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {

    @Test
    void findsNothingInTheDefaults() {
        assertThat(sentences(Map.of())).isEmpty();
    }

    @Test
    void namesEachSettingThatCannotBeUsed() {
        assertThat(sentences(Map.of(
                        Setting.LOCKOUT_ATTEMPTS, "five", Setting.DEMO_FILES, "perhaps", Setting.PROFILE, "holiday")))
                .containsExactlyInAnyOrder(
                        "LICENSING_LOCKOUT_ATTEMPTS must be a whole number, not 'five'.",
                        "LICENSING_DEMO_FILES must be true or false, not 'perhaps'.",
                        "LICENSING_PROFILE must be production or demonstration, not 'holiday'.");
    }

    /** The database would be opened with what the environment says, or with the default. */
    @Test
    void refusesADatabaseThatAnotherSourceNames() {
        var sentences =
                sentences(Map.of(Setting.DB_URL, "jdbc:postgresql://db/licensing", Setting.DB_PASSWORD, "of its own"));
        assertThat(sentences)
                .containsExactlyInAnyOrder(
                        "LICENSING_DB_URL must be an environment variable or a system property: the database does not read it from any other source.",
                        "LICENSING_DB_PASSWORD must be an environment variable or a system property: the database does not read it from any other source.");
        assertThat(sentences).noneMatch(sentence -> sentence.contains("of its own"));
    }

    private static java.util.List<String> sentences(Map<Setting, String> values) {
        var check = new SettingsCheck();
        check.settings = Settings.of(values);
        return check.sentences().toList();
    }
}
