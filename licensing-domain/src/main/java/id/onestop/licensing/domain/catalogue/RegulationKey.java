package id.onestop.licensing.domain.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** The key that was written as {@link #citation()}. */
    public static RegulationKey read(String citation) {
        var parts = citation.split(":", -1);
        return new RegulationKey(RegulationKind.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]);
    }

    /** {@code Perwali Metro 4/2021}, for places where the whole title would fill the page. */
    public String brief() {
        String place = Arrays.stream(region.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return kind.brief() + place + " " + number + "/" + year;
    }

    /** {@code PERWALI:4:2021:metro}. */
    public String citation() {
        return kind + ":" + number + ":" + year + ":" + region;
    }
}
