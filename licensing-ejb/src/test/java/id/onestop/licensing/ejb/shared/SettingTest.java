package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Nested
    class Table {

        private static final String INTRODUCTION = """
                # Settings

                Set as environment variables, or as MicroProfile Config properties (the name in small letters with dots and
                dashes). This table is generated: `mvn -pl licensing-ejb -am test -Dsettings.write=true` writes it anew.

                """;

        @Test
        void inTheDocumentationIsTheOneInTheCode() throws IOException {
            Path file = Path.of(System.getProperty("licensing.config"))
                    .resolveSibling("licensing-ear/src/site/markdown/settings.md");
            String expected = INTRODUCTION + Setting.table();
            if (Boolean.getBoolean("settings.write")) {
                Files.writeString(file, expected);
            }
            assertThat(Files.readString(file)).isEqualTo(expected);
        }

        /** The sample is what a sysadmin copies: a name that nobody reads would promise him something. */
        @Test
        void hasEveryVariableOfTheSample() throws IOException {
            var known = Arrays.stream(Setting.values())
                    .map(Setting::environmentVariable)
                    .toList();
            var sample = Files.readAllLines(
                    Path.of(System.getProperty("licensing.config")).resolve("licensing.env.sample"));

            assertThat(sample.stream().filter(line -> line.startsWith("LICENSING_")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(known).contains(line.substring(0, line.indexOf('='))));
        }
    }

    @Nested
    class Value {

        @Test
        void isTheDefaultWhereNothingOrABlankIsSet() {
            assertThat(Settings.of(Map.of()).number(Setting.SMTP_PORT)).isEqualTo(587);
            assertThat(Settings.of(Map.of(Setting.SMTP_PORT, "  ")).number(Setting.SMTP_PORT))
                    .isEqualTo(587);
            assertThat(Settings.of(Map.of()).find(Setting.SMTP_HOST)).isEmpty();
        }

        @Test
        void ofTheWrongKindIsNamedWithItsVariable() {
            var settings = Settings.of(Map.of(
                    Setting.SMTP_PORT, "many", Setting.UPLOADS_UNSCANNED, "perhaps", Setting.PROFILE, "holiday"));
            assertThatThrownBy(() -> settings.number(Setting.SMTP_PORT))
                    .hasMessage("LICENSING_SMTP_PORT must be a whole number, not 'many'.");
            assertThatThrownBy(() -> settings.flag(Setting.UPLOADS_UNSCANNED))
                    .hasMessage("LICENSING_UPLOADS_UNSCANNED must be true or false, not 'perhaps'.");
            assertThatThrownBy(settings::profile)
                    .hasMessage("LICENSING_PROFILE must be production or demonstration, not 'holiday'.");
        }

        @Test
        void ofTheProfileIsProductionUnlessSomebodySaysOtherwise() {
            assertThat(Settings.of(Map.of()).profile()).isEqualTo(Profile.PRODUCTION);
            assertThat(Settings.of(Map.of(Setting.PROFILE, "demonstration")).profile())
                    .isEqualTo(Profile.DEMONSTRATION);
        }
    }

    @Nested
    class Production {

        @Test
        void objectsToEverySecretThatStandsInTheSource() {
            var secrets = new DefaultSecrets();
            secrets.settings = Settings.of(Map.of(Setting.DB_PASSWORD, "one of its own"));
            assertThat(secrets.sentences())
                    .anyMatch(sentence -> sentence.startsWith("LICENSING_IDENTITY_KEY"))
                    .noneMatch(sentence -> sentence.startsWith("LICENSING_DB_PASSWORD"))
                    .noneMatch(sentence -> sentence.startsWith("LICENSING_SMTP_PASSWORD"));
        }
    }
}
