package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pages and static files")
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style[\\s>]|<script(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern ICON = Pattern.compile("<l:icon name=\"([a-z0-9-]+)\"|icon=\"([a-z0-9-]+)\"");
    private static final int LARGEST_STYLE_SHEET = 12 * 1024;
    private static final int LARGEST_SCRIPT = 8 * 1024;

    @Test
    void carry_no_style_and_no_script_inside() throws IOException {
        for (Path page : TextsTest.files(WEBAPP, ".xhtml")) {
            assertThat(INLINE.matcher(Files.readString(page)).results().map(match -> match.group()))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void ask_for_icons_that_the_sprite_has() throws IOException {
        String sprite = Files.readString(WEBAPP.resolve("resources/icons.svg"));
        for (Path page : TextsTest.files(WEBAPP, ".xhtml")) {
            var asked = ICON.matcher(Files.readString(page));
            while (asked.find()) {
                String name = asked.group(1) == null ? asked.group(2) : asked.group(1);
                assertThat(sprite).as(page + " asks for " + name).contains("id=\"" + name + "\"");
            }
        }
    }

    @Test
    void are_light_enough_for_slow_networks() throws IOException {
        assertThat(zipped("licensing.css")).isLessThanOrEqualTo(LARGEST_STYLE_SHEET);
        assertThat(zipped("app.js")).isLessThanOrEqualTo(LARGEST_SCRIPT);
    }

    private static int zipped(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            Files.copy(WEBAPP.resolve("resources").resolve(name), zip);
        }
        return bytes.size();
    }
}
