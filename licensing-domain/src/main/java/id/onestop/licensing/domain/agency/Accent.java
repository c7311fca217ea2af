package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An agency's colour, dark enough that white text on it reads well everywhere (WCAG 2 contrast, level AAA). */
public record Accent(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double LEAST_CONTRAST = 7.0;

    public Accent {
        if (!HEX.matcher(hex).matches()) {
            throw new RuleViolation("ACCENT_NOT_HEX", Map.of("accent", hex));
        }
        if (contrast(hex) < LEAST_CONTRAST) {
            throw new RuleViolation("ACCENT_TOO_LIGHT", Map.of("accent", hex, "contrast", contrast(hex)));
        }
    }

    /** The nearest darker tone of a colour that carries white text; the colour itself if it already does. */
    public static Accent darkened(String hex) {
        var tone = hex;
        for (int percent = 100; contrast(tone) < LEAST_CONTRAST; percent--) {
            tone = "#" + darker(hex, 1, percent) + darker(hex, 3, percent) + darker(hex, 5, percent);
        }
        return new Accent(tone);
    }

    private static String darker(String hex, int at, int percent) {
        return String.format(Locale.ROOT, "%02x", Integer.parseInt(hex.substring(at, at + 2), 16) * percent / 100);
    }

    /** Whether it is written as colours are: {@code #0b5f58}. */
    public static boolean written(String hex) {
        return HEX.matcher(hex).matches();
    }

    /** Contrast against white, from 1 (white) to 21 (black). */
    public double contrastOnWhite() {
        return contrast(hex);
    }

    private static double contrast(String hex) {
        double luminance = 0.2126 * light(hex, 1) + 0.7152 * light(hex, 3) + 0.0722 * light(hex, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double light(String hex, int at) {
        double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
