package id.onestop.licensing.domain.catalogue;

import java.util.Locale;

/**
 * By what a regulation is known in any text: rank, number, year, and the region for local law.
 *
 * @param region in small letters; empty for national law
 */
public record RegulationKey(RegulationKind kind, String number, int year, String region) {

    public static RegulationKey of(RegulationKind kind, String number, int year, String region) {
        return new RegulationKey(
                kind,
                number.toUpperCase(Locale.ROOT),
                year,
                kind.local()
                        ? region.replaceFirst("(?i)^(kota|kabupaten)\\s+", "").toLowerCase(Locale.ROOT)
                        : "");
    }

    /** {@code PERWALI:4:2021:metro}. */
    public String citation() {
        return kind + ":" + number + ":" + year + ":" + region;
    }
}
