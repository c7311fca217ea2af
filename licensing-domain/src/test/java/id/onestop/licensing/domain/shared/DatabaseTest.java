package id.onestop.licensing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @AfterEach
    void forgetRefusal() {
        System.clearProperty(Refusal.PROPERTY);
    }

    @Nested
    class Open {

        @Test
        void migratesAnEmptyFileAndFindsItMigratedTheSecondTime(@TempDir Path folder) throws SQLException {
            var database = h2("jdbc:h2:file:" + folder.resolve("licensing"), "secret");
            database.open();
            try (var connection = database.open().getConnection();
                    var row = connection.createStatement().executeQuery("select offset_seconds from business_clock")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong(1)).isZero();
            }
        }

        @Test
        void saysInOneSentenceThatNobodyListensThereAndKeepsThePasswordToItself() {
            var database = h2("jdbc:postgresql://127.0.0.1:1/licensing?password=secret", "secret");
            assertThatThrownBy(database::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith(
                            "The database cannot be reached: jdbc:postgresql://127.0.0.1:1/licensing (Connection to 127.0.0.1:1 refused")
                    .hasMessageNotContaining("secret");
            assertThat(System.getProperty(Refusal.PROPERTY)).startsWith("The database cannot be reached");
        }

        @Test
        void refusesTheWrongPassword(@TempDir Path folder) {
            String url = "jdbc:h2:file:" + folder.resolve("licensing");
            h2(url, "right").open();
            assertThatThrownBy(h2(url, "wrong")::open).hasMessageContaining("Wrong user name or password");
        }
    }

    @Test
    void printsNoPassword() {
        assertThat(h2("jdbc:h2:mem:x;PASSWORD=secret", "secret")).asString().isEqualTo("jdbc:h2:mem:x");
    }

    private static Database h2(String url, String password) {
        return new Database(url, "licensing", password, "licensing", password);
    }
}
