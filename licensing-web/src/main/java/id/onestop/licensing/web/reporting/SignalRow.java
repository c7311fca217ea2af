package id.onestop.licensing.web.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at, in words.
 *
 * @param number the file; {@code null} where it is about many
 */
public record SignalRow(
        String title,
        String icon,
        String fact,
        String meaning,
        String day,
        @Nullable String number) {}
