package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import java.time.LocalDate;

/**
 * A definition and the version that it is; applications keep {@code definitionId}.
 *
 * @param status when it was looked up; the rest of a published version never changes
 */
public record PinnedDefinition(
        long definitionId,
        long agencyId,
        int versionNumber,
        DefinitionStatus status,
        LocalDate effectiveFrom,
        ServiceDefinition definition) {}
