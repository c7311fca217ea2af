package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An example picture")
class ExampleDrawingTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg"})
    void is_kept_at_most_as_wide_as_a_page(String format, String type) throws IOException {
        byte[] kept = ExampleDrawing.fitted(plain(format));

        assertThat(ExamplePicture.mediaType(kept)).contains(type);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(640);
    }

    @Test
    void that_is_too_heavy_is_drawn_smaller() throws IOException {
        var noise = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < 900; x++) {
            for (int y = 0; y < 900; y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }

        assertThat(ExampleDrawing.fitted(written(noise, "png"))).hasSizeLessThanOrEqualTo(ExamplePicture.LARGEST);
    }

    @Test
    void is_known_by_its_content() {
        assertThatThrownBy(() -> ExampleDrawing.fitted("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("EXAMPLE_KIND");
    }

    @Test
    void that_is_broken_is_refused() throws IOException {
        byte[] broken = Arrays.copyOf(plain("png"), 40);

        assertThatThrownBy(() -> ExampleDrawing.fitted(broken))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("FILE_DAMAGED");
    }

    private static byte[] plain(String format) throws IOException {
        return written(new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
