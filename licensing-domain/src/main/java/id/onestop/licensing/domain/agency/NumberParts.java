package id.onestop.licensing.domain.agency;

import org.jspecify.annotations.Nullable;

/**
 * What a number says besides its value and date; a pattern may leave any of it out.
 *
 * @param classification archive code of the field, such as {@code 500.16.7.2}
 * @param sipCode abbreviation of the profession's licence, such as {@code SIPA}
 * @param ordinal place of practice of this holder, 1 to 3
 * @param unit abbreviation of the agency
 */
public record NumberParts(
        @Nullable String classification,
        @Nullable String sipCode,
        @Nullable Integer ordinal,
        @Nullable String unit) {}
