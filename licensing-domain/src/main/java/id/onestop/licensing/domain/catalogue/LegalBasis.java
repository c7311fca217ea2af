package id.onestop.licensing.domain.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A regulation that the service rests on.
 *
 * @param printed as the standard prints it, slips included (trap T14)
 * @param title as letters cite it
 * @param replacedBy what took its place; {@code null} while it is in force
 * @param doubt what should be looked into before it is cited again; {@code null} where nothing is known
 */
public record LegalBasis(
        String code,
        String printed,
        String title,
        @Nullable String replacedBy,
        @Nullable String doubt) {}
