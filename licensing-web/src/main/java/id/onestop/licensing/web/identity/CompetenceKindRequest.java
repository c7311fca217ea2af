package id.onestop.licensing.web.identity;

import org.jspecify.annotations.Nullable;

/**
 * Something that posts may ask of their holders.
 *
 * @param nameEn the Indonesian name again where it is left out
 */
public record CompetenceKindRequest(
        @Nullable String nameId, @Nullable String nameEn) {}
