package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherIT {

    private static final Duration SHORT = Duration.ofSeconds(30);

    @Nested
    class Refusal {

        @Test
        void namesAUsedPort() throws IOException {
            try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = taken.getLocalPort();
                try (var bundle = Bundle.launch("used-port", Map.of("LICENSING_PORT", Integer.toString(port)))) {
                    assertThat(bundle.exitCode(SHORT)).isEqualTo(3);
                    assertThat(lines(bundle))
                            .singleElement()
                            .asString()
                            .startsWith("Port " + port + " on 127.0.0.1 is in use:");
                }
            }
        }

        @Test
        void namesALockedDatabase() throws IOException {
            Path data = Scratch.folder("locked");
            Path file = Files.createFile(data.resolve("licensing.mv.db"));
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    var lock = channel.lock();
                    var bundle = Bundle.launch("locked", Map.of("LICENSING_DATA", data.toString()))) {
                assertThat(lock.isValid()).isTrue();
                assertThat(bundle.exitCode(SHORT)).isEqualTo(4);
                assertThat(lines(bundle))
                        .singleElement()
                        .asString()
                        .startsWith("The database " + file + " is in use by another process:");
            }
        }

        @Test
        void namesTooLittleRoomForCompiledCode() {
            try (var bundle = Bundle.launch("code", Map.of("_JAVA_OPTIONS", "-XX:ReservedCodeCacheSize=48m"))) {
                assertThat(bundle.exitCode(SHORT)).isEqualTo(6);
                assertThat(lines(bundle)).anyMatch(line -> line.startsWith("Java keeps 48 MB for compiled code,"));
            }
        }

        @Test
        void namesEveryPointThatProductionObjectsTo() {
            try (var bundle = Bundle.launch("production", Map.of())) {
                assertThat(bundle.exitCode(Duration.ofSeconds(120))).isEqualTo(1);
                assertThat(lines(bundle))
                        .anyMatch(line -> line.startsWith("Licensing does not start in production:")
                                && line.contains("LICENSING_IDENTITY_KEY")
                                && line.contains("LICENSING_DB_PASSWORD"));
            }
        }

        @Test
        void namesASettingThatCannotBeUsed() {
            try (var bundle = Bundle.launch("setting", Map.of("LICENSING_LOCKOUT_ATTEMPTS", "five"), "--demo")) {
                assertThat(bundle.exitCode(Duration.ofSeconds(120))).isEqualTo(1);
                assertThat(lines(bundle))
                        .anyMatch(line ->
                                line.contains("LICENSING_LOCKOUT_ATTEMPTS must be a whole number, not 'five'."));
            }
        }

        @Test
        void namesAFileOfOtherCharacters() throws IOException {
            var config = Scratch.folder("characters");
            var agencies = Files.createDirectories(config.resolve("agencies"));
            Files.write(agencies.resolve("kafe.yaml"), "code: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
            try (var bundle = Bundle.launch("characters", Map.of("LICENSING_CONFIG", config.toString()), "--demo")) {
                assertThat(bundle.exitCode(Duration.ofSeconds(120))).isEqualTo(1);
                assertThat(lines(bundle))
                        .anyMatch(line -> line.contains("agencies/kafe.yaml:1: ") && line.contains("UTF-8"));
            }
        }

        @Test
        void explainsAnUnknownArgument() {
            try (var bundle = Bundle.launch("usage", Map.of(), "--help")) {
                assertThat(bundle.exitCode(SHORT)).isEqualTo(64);
                assertThat(lines(bundle)).singleElement().asString().startsWith("Usage:");
            }
        }

        private static List<String> lines(Bundle bundle) {
            return bundle.output().lines().filter(line -> !line.isBlank()).toList();
        }
    }

    @Nested
    class JavaVersion {

        @ParameterizedTest
        @CsvSource({"1.8, true", "11, true", "16, true", "17, false", "21, false", "25, false"})
        void isRefusedBelow17(String version, boolean refused) {
            assertThat(Start.tooOld(version)).isEqualTo(refused);
        }

        @Test
        void isCheckedByAClassThatJava8CanLoad() throws IOException {
            try (InputStream bytes = Start.class.getResourceAsStream("Start.class")) {
                byte[] head = bytes.readNBytes(8);
                assertThat(head[7]).as("class file version").isEqualTo((byte) 52);
            }
        }
    }

    @Nested
    class Interrupt {

        @Test
        void stopsCleanlyAndTheNextStartKeepsTheData() throws SQLException {
            Path data = Scratch.folder("kept");
            interrupt(data, "first");
            List<String> before = migrations(data);
            interrupt(data, "second");
            assertThat(migrations(data)).isNotEmpty().isEqualTo(before);
        }

        private static void interrupt(Path data, String name) {
            try (var bundle = Bundle.demonstration(name, Map.of("LICENSING_DATA", data.toString()))) {
                bundle.signal("INT");
                assertThat(bundle.exitCode(SHORT)).isEqualTo(130);
            }
        }

        /** When each migration ran, read from the file that the stopped process left. */
        private static List<String> migrations(Path data) throws SQLException {
            var found = new ArrayList<String>();
            String url = "jdbc:h2:file:" + data.resolve("licensing") + ";IFEXISTS=TRUE";
            try (var connection = DriverManager.getConnection(url, "licensing", "licensing");
                    var rows = connection
                            .createStatement()
                            .executeQuery(
                                    "select \"version\", \"installed_on\" from \"flyway_schema_history\" order by \"installed_rank\"")) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
            return found;
        }
    }
}
