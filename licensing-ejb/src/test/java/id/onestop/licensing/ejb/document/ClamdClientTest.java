package id.onestop.licensing.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class ClamdClientTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("f"), content);
    }

    private static ClamdClient client(String address) {
        return ClamdClient.of(address, SHORT, SHORT);
    }

    @Test
    void a_clean_file_is_clean_also_when_it_takes_many_chunks() throws Exception {
        try (var clamd = StandInClamd.start()) {
            var patient = ClamdClient.of(clamd.address(), SHORT, Duration.ofSeconds(10));
            assertThat(patient.scan(file(new byte[300_000]))).isEmpty();
            assertThat(clamd.scans()).isEqualTo(1);
        }
    }

    @Test
    void the_test_virus_is_found_by_name() throws Exception {
        try (var clamd = StandInClamd.start()) {
            var content = Samples.join(new byte[70_000], Samples.ascii(StandInClamd.EICAR));
            assertThat(client(clamd.address()).scan(file(content))).contains("Eicar-Test-Signature");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HONEST")
    void whatever_is_no_answer_is_no_verdict(StandInClamd.Manner manner) throws Exception {
        try (var clamd = StandInClamd.start(manner)) {
            var content = file(new byte[10]);
            assertThatThrownBy(() -> client(clamd.address()).scan(content)).isInstanceOf(ScannerUnavailable.class);
        }
    }

    @Test
    void a_scanner_that_stops_reading_is_cut_off() throws Exception {
        try (var deaf = new ServerSocket(0)) {
            deaf.setReceiveBufferSize(4096);
            var large = file(new byte[32 << 20]);
            assertThatThrownBy(() -> client("127.0.0.1:" + deaf.getLocalPort()).scan(large))
                    .isInstanceOf(ScannerUnavailable.class);
        }
    }

    @Test
    void nobody_there_is_no_verdict() throws Exception {
        int free;
        try (var probe = new ServerSocket(0)) {
            free = probe.getLocalPort();
        }
        var content = file(new byte[10]);
        assertThatThrownBy(() -> client("127.0.0.1:" + free).scan(content)).isInstanceOf(ScannerUnavailable.class);
    }

    @Test
    void the_port_may_be_left_out() {
        assertThat(client("scanner").port()).isEqualTo(3310);
        assertThat(client("scanner:4000").port()).isEqualTo(4000);
    }
}
