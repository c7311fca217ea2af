package id.onestop.licensing.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.document.FileAltered;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    @TempDir
    Path data;

    private FolderFileStore store;

    @BeforeEach
    void open() {
        store = new FolderFileStore();
        store.folder = TestFolders.below(data);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(Samples.ascii(text));
    }

    private Sha256 keep(String text) {
        try (var pending = store.receive(content(text), 100)) {
            pending.keep();
            return pending.sha256();
        }
    }

    private List<Path> filesLeft() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_kept_content_lies_under_its_hash_and_is_read_back() throws IOException {
        var hash = keep("surat");
        assertThat(hash).isEqualTo(Sha256.ofText("surat"));
        var path = store.verified(hash);
        assertThat(path).hasContent("surat");
        assertThat(data.relativize(path))
                .isEqualTo(
                        Path.of("files", hash.hex().substring(0, 2), hash.hex().substring(2, 4), hash.hex()));
        assertThat(filesLeft()).hasSize(1);
    }

    @Test
    void a_content_that_is_not_kept_leaves_no_trace() throws IOException {
        store.receive(content("surat"), 100).close();
        assertThat(filesLeft()).isEmpty();
    }

    @Test
    void the_limit_is_noticed_while_reading_and_leaves_no_trace() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                return length;
            }
        };
        assertThatThrownBy(() -> store.receive(endless, 200_000))
                .isInstanceOf(RuleViolation.class)
                .extracting("code")
                .isEqualTo("FILE_TOO_LARGE");
        assertThat(endless.given).isLessThan(400_000);
        assertThat(filesLeft()).isEmpty();
    }

    @Test
    void exactly_the_limit_is_taken() {
        try (var pending = store.receive(content("12345"), 5)) {
            assertThat(pending.size()).isEqualTo(5);
        }
    }

    @Test
    void nothing_is_no_file() throws IOException {
        assertThatThrownBy(() -> store.receive(content(""), 100))
                .extracting("code")
                .isEqualTo("FILE_EMPTY");
        assertThat(filesLeft()).isEmpty();
    }

    @Test
    void an_upload_that_breaks_off_leaves_no_trace() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> store.receive(broken, 100)).extracting("code").isEqualTo("UPLOAD_BROKEN_OFF");
        assertThat(filesLeft()).isEmpty();
    }

    @Test
    void a_content_altered_on_disk_is_told_and_healed_by_the_next_upload() throws IOException {
        var hash = keep("surat");
        Files.writeString(store.verified(hash), "surah");
        assertThatThrownBy(() -> store.verified(hash))
                .isInstanceOf(FileAltered.class)
                .extracting("code")
                .isEqualTo("FILE_ALTERED");
        keep("surat");
        assertThat(store.verified(hash)).hasContent("surat");
    }

    @Test
    void a_content_that_is_gone_is_told() {
        assertThatThrownBy(() -> store.verified(Sha256.ofText("never")))
                .isInstanceOf(FileAltered.class)
                .extracting("code")
                .isEqualTo("FILE_MISSING");
    }

    @Test
    void what_a_dead_process_left_is_swept_and_what_still_runs_is_not() throws IOException {
        try (var running = store.receive(content("new"), 100)) {
            var dead = Files.writeString(running.path().resolveSibling("upload-old.part"), "old");
            Files.setLastModifiedTime(dead, FileTime.from(Instant.EPOCH));
            assertThat(store.dropAbandoned(Duration.ofHours(2))).isEqualTo(1);
            assertThat(dead).doesNotExist();
            assertThat(running.path()).exists();
        }
        assertThat(filesLeft()).isEmpty();
    }
}
