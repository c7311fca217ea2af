package id.onestop.licensing.web.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A partner's program to admit.
 *
 * @param clientId small letters, digits and hyphens
 * @param scopes PARTNER_LICENCE_READ, PARTNER_APPLICATION_WRITE
 */
public record PartnerRequest(
        @Schema(required = true) @Nullable String clientId,
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable List<String> scopes) {}
