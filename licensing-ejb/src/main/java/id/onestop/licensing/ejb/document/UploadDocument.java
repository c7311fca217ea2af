package id.onestop.licensing.ejb.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an uploaded content.
 *
 * @param sentName the name the browser gives; only shown
 */
public record UploadDocument(
        long applicationId,
        String requirementCode,
        @Nullable String sentName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
