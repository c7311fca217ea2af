package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A draft that can be read, as the definition that it would be, or has become.
 *
 * @param definitionId version that it became; {@code null} while it binds nobody
 */
public record DraftRevision(
        long agencyId,
        String serviceCode,
        DraftStatus status,
        @Nullable Long definitionId,
        ServiceDefinition definition) {}
