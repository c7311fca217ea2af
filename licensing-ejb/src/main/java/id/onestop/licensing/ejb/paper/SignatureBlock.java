package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, in whose name.
 *
 * @param onBehalfOf such as "a.n. WALI KOTA METRO"
 * @param post as letters write it; printed in capitals
 * @param signedAt {@code null} on drafts
 * @param rank may be empty
 */
public record SignatureBlock(
        String city,
        LocalDate on,
        String onBehalfOf,
        String post,
        @Nullable Instant signedAt,
        ZoneId zone,
        String name,
        String rank,
        String nip) {}
