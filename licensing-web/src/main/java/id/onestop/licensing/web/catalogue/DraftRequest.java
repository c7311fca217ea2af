package id.onestop.licensing.web.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Begins a draft: a revision of a version, or a new service from a copy.
 *
 * @param definition id of one of the agency's own versions; alone
 * @param agency whose service is copied
 * @param service which one
 * @param code of the new service
 */
public record DraftRequest(
        @Nullable Long definition,
        @Nullable String agency,
        @Nullable String service,
        @Nullable String code,
        @Nullable String nameId,
        @Nullable String nameEn) {}
