package id.onestop.licensing.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.document.FileAltered;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.Sha256;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageImagesTest {

    @TempDir
    Path data;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private FolderFileStore store;
    private PageImages images;

    @BeforeEach
    void open() {
        store = new FolderFileStore();
        store.folder = TestFolders.below(data);
        images = new PageImages();
        images.store = store;
        images.workers = managed((method, arguments) -> method.invoke(threads, arguments));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    private interface Call {
        Object to(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static ManagedExecutorService managed(Call call) {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                PageImagesTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> call.to(method, arguments));
    }

    private Sha256 keep(byte[] content) {
        try (var pending = store.receive(new ByteArrayInputStream(content), content.length)) {
            pending.keep();
            return pending.sha256();
        }
    }

    private static BufferedImage picture(PageImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    @Test
    void a_page_of_a_pdf_becomes_a_picture_of_the_width_on_offer() throws IOException {
        var hash = keep(Samples.pdf(2));
        var image = images.page(hash, FileType.PDF, 2, 700);
        assertThat(image.mediaType()).isEqualTo("image/png");
        var picture = picture(image);
        assertThat(picture.getWidth()).isBetween(799, 801);
        assertThat(picture.getHeight()).isBetween(1125, 1140);
        assertThat(isInked(picture)).isTrue();
    }

    private static boolean isInked(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void a_photograph_is_encoded_anew_narrowed_and_upright() throws IOException {
        byte[] turned = Samples.join(Samples.turnedJpeg(1600, 800), Samples.ascii("<?php evil(); ?>"));
        var image = images.page(keep(turned), FileType.JPEG, 1, 400);
        assertThat(image.mediaType()).isEqualTo("image/jpeg");
        var picture = picture(image);
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(picture.getRGB(100, 50) >> 16 & 0xFF).as("red half above").isGreaterThan(200);
        assertThat(new String(image.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("php");
    }

    @Test
    void a_small_image_is_not_blown_up() throws IOException {
        var image = images.page(keep(Samples.image("png", 40, 30)), FileType.PNG, 1, 1200);
        assertThat(image.mediaType()).isEqualTo("image/png");
        assertThat(picture(image).getWidth()).isEqualTo(40);
    }

    @Test
    void the_second_look_comes_from_the_cache() {
        var hash = keep(Samples.pdf(1));
        assertThat(images.page(hash, FileType.PDF, 1, 800)).isSameAs(images.page(hash, FileType.PDF, 1, 799));
    }

    @Test
    void a_picture_at_hand_is_not_shown_once_the_file_was_altered() throws IOException {
        var hash = keep(Samples.pdf(1));
        images.page(hash, FileType.PDF, 1, 800);
        Files.write(store.verified(hash), new byte[] {1});
        assertThatThrownBy(() -> images.page(hash, FileType.PDF, 1, 800)).isInstanceOf(FileAltered.class);
    }

    @Test
    void a_page_that_is_not_there_cannot_be_shown() {
        var hash = keep(Samples.pdf(1));
        assertThatThrownBy(() -> images.page(hash, FileType.PDF, 2, 800))
                .extracting("code")
                .isEqualTo("PAGE_NOT_SHOWABLE");
    }

    @Test
    void a_page_that_takes_too_long_is_given_up() {
        images.patience = Duration.ofMillis(50);
        images.workers = managed((method, arguments) -> new CompletableFuture<PageImage>());
        var hash = keep(Samples.pdf(1));
        assertThatThrownBy(() -> images.page(hash, FileType.PDF, 1, 800))
                .extracting("code")
                .isEqualTo("PAGE_TOO_SLOW");
    }

    /** Forms in forms, each drawn many times: a few lines that need hours. */
    private static byte[] endless(int mark) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDFormXObject inner = null;
            for (int level = 0; level < 12; level++) {
                var form = new PDFormXObject(pdf);
                form.setBBox(PDRectangle.A4);
                form.setResources(resources(inner));
                write(form.getContentStream(), inner == null ? "0 0 " + mark + " 1 re f" : "/F Do ".repeat(40));
                inner = form;
            }
            page.setResources(resources(inner));
            var content = new PDStream(pdf);
            write(content, "/F Do");
            page.setContents(content);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDResources resources(@Nullable PDFormXObject form) {
        var resources = new PDResources();
        if (form != null) {
            resources.put(COSName.getPDFName("F"), form);
        }
        return resources;
    }

    private static void write(PDStream stream, String operators) throws IOException {
        try (var out = stream.createOutputStream()) {
            out.write(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    private void tooSlow(Sha256 hash, long owner) {
        assertThatThrownBy(() -> images.page(hash, FileType.PDF, 1, 800, owner))
                .extracting("code")
                .isEqualTo("PAGE_TOO_SLOW");
    }

    @Test
    void three_pages_that_never_end_keep_nobody_from_the_fourth() throws IOException {
        var real = images.workers;
        images.patience = Duration.ofMillis(50);
        images.workers = managed((method, arguments) -> {
            // runs on, and nobody can stop it
            threads.submit((Callable<?>) arguments[0]);
            return new CompletableFuture<PageImage>();
        });
        for (int i = 0; i < 3; i++) {
            tooSlow(keep(endless(i + 1)), i);
        }
        images.patience = Duration.ofSeconds(30);
        images.workers = real;

        assertThat(images.page(keep(Samples.pdf(1)), FileType.PDF, 1, 800, 9).width())
                .isPositive();
    }

    @Test
    void a_file_that_took_too_long_is_not_tried_again() throws IOException {
        images.patience = Duration.ofMillis(300);
        var hash = keep(endless(1));
        tooSlow(hash, 1);
        images.workers = managed((method, arguments) -> {
            throw new AssertionError("drawn again");
        });

        tooSlow(hash, 2);
    }

    @Test
    void what_takes_too_long_is_told_to_stop() throws Exception {
        images.patience = Duration.ofMillis(300);
        tooSlow(keep(endless(1)), 1);
        threads.shutdown();

        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_person_never_has_all_turns() throws IOException {
        var real = images.workers;
        var begun = new ArrayList<Callable<?>>();
        images.patience = Duration.ofMillis(50);
        images.workers = managed((method, arguments) -> {
            // runs on, and nobody can stop it
            begun.add((Callable<?>) arguments[0]);
            threads.submit((Callable<?>) arguments[0]);
            return new CompletableFuture<PageImage>();
        });
        tooSlow(keep(endless(1)), 1);
        tooSlow(keep(endless(2)), 1);
        tooSlow(keep(Samples.pdf(1)), 1);
        assertThat(begun).hasSize(2);
        images.workers = real;
        images.patience = Duration.ofSeconds(30);

        assertThat(images.page(keep(Samples.pdf(1)), FileType.PDF, 1, 800, 2).width())
                .isPositive();
    }

    @Test
    void work_that_is_not_taken_gives_every_turn_back() {
        var real = images.workers;
        images.patience = Duration.ofMillis(50);
        images.workers = managed((method, arguments) -> {
            throw new RejectedExecutionException("full");
        });
        for (int i = 0; i < 4; i++) {
            tooSlow(keep(Samples.pdf(1)), 1);
        }
        images.workers = real;
        images.patience = Duration.ofSeconds(30);

        assertThat(images.page(keep(Samples.pdf(1)), FileType.PDF, 1, 800, 1).width())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-5,400", "0,400", "400,400", "401,800", "1200,1200", "1801,1800", "2147483647,1800"})
    void only_a_few_widths_are_drawn(int asked, int given) {
        assertThat(PageImages.offered(asked)).isEqualTo(given);
    }
}
