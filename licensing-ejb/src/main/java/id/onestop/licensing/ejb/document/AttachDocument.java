package id.onestop.licensing.ejb.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ties a received file to a requirement of an application. */
public record AttachDocument(
        long applicationId,
        String requirementCode,
        ReceivedFile file,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
