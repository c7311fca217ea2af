package id.onestop.licensing.ejb.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The letters' typeface (TeX Gyre Bonum), embedded.
 *
 * <p>The bytes are read once; the font objects are made anew for each paper, since they read from a shared position.
 */
final class Typeface {

    private static final byte[] REGULAR = load("texgyrebonum-regular.otf");
    private static final byte[] BOLD = load("texgyrebonum-bold.otf");

    private final BaseFont regular = font("bonum-regular.otf", REGULAR);
    private final BaseFont bold = font("bonum-bold.otf", BOLD);

    Font regular(float size) {
        return new Font(regular, size);
    }

    Font bold(float size) {
        return new Font(bold, size);
    }

    BaseFont base() {
        return regular;
    }

    BaseFont boldBase() {
        return bold;
    }

    private static BaseFont font(String name, byte[] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] load(String name) {
        try (var in = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
