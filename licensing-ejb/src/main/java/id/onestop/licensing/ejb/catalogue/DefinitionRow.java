package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version in the list of an agency's definitions. */
public record DefinitionRow(
        long definitionId,
        String serviceCode,
        Words serviceName,
        int versionNumber,
        String revisionLabel,
        DefinitionStatus status,
        LocalDate effectiveFrom,
        Instant createdAt,
        @Nullable Instant publishedAt) {}
