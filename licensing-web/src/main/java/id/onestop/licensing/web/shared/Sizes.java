package id.onestop.licensing.web.shared;

import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files as people read them, in steps of a thousand. */
final class Sizes {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long MEBI = 1L << 20;

    private Sizes() {}

    static String of(long bytes, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        if (bytes % MEBI == 0) {
            // limits are set in whole units of this size, and nobody sets 5,2 MB
            return format.format(bytes / MEBI) + " MB";
        }
        if (bytes < MEGA) {
            format.setMaximumFractionDigits(0);
            return format.format(Math.max(1, Math.round((double) bytes / KILO))) + " kB";
        }
        format.setMaximumFractionDigits(1);
        return format.format((double) bytes / MEGA) + " MB";
    }
}
