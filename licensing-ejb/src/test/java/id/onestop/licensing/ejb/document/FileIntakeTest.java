package id.onestop.licensing.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.ejb.EJBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileIntakeTest {

    private static final IntakeRule ALL = new IntakeRule(EnumSet.allOf(FileType.class), 5 << 20);

    @TempDir
    Path data;

    private final List<ReceivedFile> registered = new ArrayList<>();

    private FileIntake intake(Map<Setting, String> settings) {
        var values = new EnumMap<Setting, String>(Map.of(Setting.PROFILE, "demonstration"));
        values.putAll(settings);
        var store = new FolderFileStore();
        store.folder = TestFolders.below(data);
        var intake = new FileIntake();
        intake.settings = Settings.of(values);
        intake.store = store;
        intake.policy = policy(intake.settings);
        intake.files = new StoredFiles() {
            @Override
            public void register(ReceivedFile file) {
                registered.add(file);
            }
        };
        return intake;
    }

    private static UploadPolicy policy(Settings settings) {
        var scanner = new ClamdScanner();
        scanner.settings = settings;
        var policy = new UploadPolicy();
        policy.scanner = scanner;
        policy.settings = settings;
        return policy;
    }

    private ReceivedFile receive(byte[] content, IntakeRule rule) {
        return intake(Map.of()).receive(new ByteArrayInputStream(content), "surat.pdf", rule);
    }

    private String refusal(byte[] content) {
        try {
            receive(content, ALL);
        } catch (RuleViolation refused) {
            return refused.code();
        }
        return "TAKEN";
    }

    private long filesLeft() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(Samples.pdf(1), FileType.PDF, 1),
                Arguments.of(Samples.pdf(3), FileType.PDF, 3),
                Arguments.of(Samples.pdfWithHarmlessAction(), FileType.PDF, 2),
                Arguments.of(Samples.image("jpg", 40, 30), FileType.JPEG, null),
                Arguments.of(Samples.turnedJpeg(40, 30), FileType.JPEG, null),
                Arguments.of(Samples.image("png", 40, 30), FileType.PNG, null));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void a_sound_file_is_taken_by_its_content_whatever_its_name(byte[] content, FileType type, Integer pages)
            throws IOException {
        var file = intake(Map.of()).receive(new ByteArrayInputStream(content), "../x/surat.exe", ALL);
        assertThat(file.type()).isEqualTo(type);
        assertThat(file.pageCount().orElse(null)).isEqualTo(pages);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.name().text()).isEqualTo("surat.exe");
        assertThat(file.verdict()).isEqualTo(ScanVerdict.NOT_SCANNED);
        assertThat(registered).containsExactly(file);
        assertThat(filesLeft()).isEqualTo(1);
    }

    static Stream<Arguments> refused() {
        byte[] pdf = Samples.pdf(1);
        byte[] png = Samples.image("png", 40, 30);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "FILE_EMPTY"),
                Arguments.of(
                        "a program called .pdf",
                        Samples.join(Samples.ascii("MZ\u0090\0\3\0\0\0"), new byte[500]),
                        "FILE_TYPE_REFUSED"),
                Arguments.of(
                        "a page",
                        Samples.ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                        "FILE_TYPE_REFUSED"),
                Arguments.of(
                        "a drawing with a script",
                        Samples.ascii("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                        "FILE_TYPE_REFUSED"),
                Arguments.of("an archive", Samples.ascii("PK\3\4 and more"), "FILE_TYPE_REFUSED"),
                Arguments.of("a GIF", Samples.image("gif", 4, 4), "FILE_TYPE_REFUSED"),
                Arguments.of(
                        "an iPhone's photograph",
                        Samples.ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"),
                        "FILE_TYPE_REFUSED"),
                Arguments.of("plain text", Samples.ascii("surat"), "FILE_TYPE_REFUSED"),
                Arguments.of("noise", Samples.join(new byte[] {1, 2, 3, 4, 5}, new byte[100]), "FILE_TYPE_REFUSED"),
                Arguments.of("a PDF behind a page", Samples.join(Samples.ascii("<html>"), pdf), "FILE_TYPE_REFUSED"),
                Arguments.of(
                        "a PDF in front of an archive",
                        Samples.join(pdf, new byte[2000], Samples.ascii("PK\5\6 end")),
                        "FILE_DAMAGED"),
                Arguments.of("a PDF cut off", java.util.Arrays.copyOf(pdf, pdf.length / 2), "FILE_DAMAGED"),
                Arguments.of("a PDF's head alone", Samples.ascii("%PDF-1.7\n%%EOF\n"), "FILE_DAMAGED"),
                Arguments.of("a PDF with a script", Samples.pdfWithScript(), "PDF_ACTIVE_CONTENT"),
                Arguments.of("a PDF with a packed script", Samples.pdfWithPackedScript(), "PDF_ACTIVE_CONTENT"),
                Arguments.of("a PDF that starts a program", Samples.pdfWithLaunch(), "PDF_ACTIVE_CONTENT"),
                Arguments.of("a PDF with a file inside", Samples.pdfWithFileInside(), "PDF_ACTIVE_CONTENT"),
                Arguments.of("a PDF with a password", Samples.pdfLocked("secret"), "PDF_ENCRYPTED"),
                Arguments.of("a PDF locked for its reader", Samples.pdfLocked(""), "PDF_ENCRYPTED"),
                Arguments.of("a PDF that swells", Samples.pdfBomb(1), "PDF_TOO_COMPLEX"),
                Arguments.of("a PDF that swells twice", Samples.pdfBomb(2), "PDF_TOO_COMPLEX"),
                Arguments.of("a PDF with an enormous image", Samples.pdfWithHugeImage(), "PDF_TOO_COMPLEX"),
                Arguments.of("a PDF like a book", Samples.pdf(PdfInspection.MOST_PAGES + 1), "PDF_TOO_MANY_PAGES"),
                Arguments.of("an image cut off", java.util.Arrays.copyOf(png, png.length / 2), "FILE_DAMAGED"),
                Arguments.of("an image's head alone", java.util.Arrays.copyOf(png, 20), "FILE_DAMAGED"),
                Arguments.of(
                        "a photograph's head alone",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
                        "FILE_DAMAGED"),
                Arguments.of("an image that says it is enormous", Samples.pixelBomb(), "IMAGE_TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void a_file_that_does_harm_is_refused_with_its_reason_and_leaves_no_trace(String what, byte[] content, String code)
            throws IOException {
        assertThat(refusal(content)).as(what).isEqualTo(code);
        assertThat(registered).isEmpty();
        assertThat(filesLeft()).isZero();
    }

    @Nested
    class The_requirement {

        @Test
        void takes_its_own_types_only_and_says_which() {
            var pdfOnly = new IntakeRule(EnumSet.of(FileType.PDF), 1000);
            assertThatThrownBy(() -> receive(Samples.image("png", 4, 4), pdfOnly))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                        assertThat(refused.code()).isEqualTo("FILE_TYPE_REFUSED");
                        assertThat(refused.parameters())
                                .containsEntry("found", "image/png")
                                .containsEntry("allowed", "PDF");
                    });
        }

        @Test
        void names_the_kind_that_cameras_of_some_telephones_write() {
            assertThatThrownBy(() -> receive(Samples.ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), ALL))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.parameters())
                                    .containsEntry("found", "image/heic")
                                    .containsEntry("allowed", "PDF, JPEG, PNG"));
        }

        @Test
        void limits_the_size_and_the_installation_limits_it_further() {
            byte[] pdf = Samples.pdf(1);
            assertThatThrownBy(() -> receive(pdf, new IntakeRule(EnumSet.of(FileType.PDF), pdf.length - 1)))
                    .extracting("code")
                    .isEqualTo("FILE_TOO_LARGE");
            var small = intake(Map.of(Setting.UPLOAD_MAX_MEGABYTES, "1"));
            assertThatThrownBy(() -> small.receive(new ByteArrayInputStream(new byte[2 << 20]), "x", ALL))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.parameters()).containsEntry("maxBytes", 1L << 20));
        }
    }

    @Nested
    class The_scanner {

        @Test
        void marks_a_clean_file() throws IOException {
            try (var clamd = StandInClamd.start()) {
                var file = intake(Map.of(Setting.CLAMD_ADDRESS, clamd.address()))
                        .receive(new ByteArrayInputStream(Samples.pdf(1)), "x.pdf", ALL);
                assertThat(file.verdict()).isEqualTo(ScanVerdict.CLEAN);
            }
        }

        @Test
        void keeps_a_virus_out() throws IOException {
            byte[] infected = Samples.join(Samples.image("png", 4, 4), Samples.ascii(StandInClamd.EICAR));
            try (var clamd = StandInClamd.start()) {
                var intake = intake(Map.of(Setting.CLAMD_ADDRESS, clamd.address()));
                assertThatThrownBy(() -> intake.receive(new ByteArrayInputStream(infected), "x.png", ALL))
                        .extracting("code")
                        .isEqualTo("FILE_INFECTED");
            }
            assertThat(registered).isEmpty();
            assertThat(filesLeft()).isZero();
        }

        @Test
        void that_gives_no_answer_closes_the_door_even_in_the_demonstration() throws IOException {
            try (var clamd = StandInClamd.start(StandInClamd.Manner.HANGS_UP)) {
                var intake = intake(Map.of(Setting.CLAMD_ADDRESS, clamd.address()));
                assertThatThrownBy(() -> intake.receive(new ByteArrayInputStream(Samples.pdf(1)), "x", ALL))
                        .extracting("code")
                        .isEqualTo("SCANNER_UNAVAILABLE");
            }
            assertThat(filesLeft()).isZero();
        }

        @Test
        void is_needed_in_production_unless_a_setting_waives_it() {
            var production = intake(Map.of(Setting.PROFILE, "production"));
            assertThat(production.policy.isOpen()).isFalse();
            assertThatThrownBy(() -> production.receive(new ByteArrayInputStream(Samples.pdf(1)), "x", ALL))
                    .extracting("code")
                    .isEqualTo("UPLOADS_CLOSED");
            var waived = intake(Map.of(Setting.PROFILE, "production", Setting.UPLOADS_UNSCANNED, "true"));
            assertThat(waived.receive(new ByteArrayInputStream(Samples.pdf(1)), "x", ALL)
                            .verdict())
                    .isEqualTo(ScanVerdict.NOT_SCANNED);
        }
    }

    @Test
    void the_same_content_given_twice_at_once_is_no_failure() {
        var intake = intake(Map.of());
        var calls = new ArrayList<ReceivedFile>();
        intake.files = new StoredFiles() {
            @Override
            public void register(ReceivedFile file) {
                calls.add(file);
                if (calls.size() == 1) {
                    throw new EJBException("unique key");
                }
            }
        };
        intake.receive(new ByteArrayInputStream(Samples.pdf(1)), "x", ALL);
        assertThat(calls).hasSize(2);
    }
}
