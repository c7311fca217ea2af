package id.onestop.licensing.web.audit;

import org.jspecify.annotations.Nullable;

/**
 * One reading in words.
 *
 * @param number of the file, if it is about one; otherwise {@code null}
 * @param about what was read where it is no file
 * @param detail empty if there is nothing more to say
 */
public record AuditLine(
        String when, String who, String what, @Nullable String number, String about, String detail) {}
