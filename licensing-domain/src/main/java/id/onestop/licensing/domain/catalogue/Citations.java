package id.onestop.licensing.domain.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds in a text the regulations that it cites, in any of the usual spellings. */
final class Citations {

    private static final String NUMBER =
            "\\s+(?:(?:Nomor|No\\.?)\\s*)?(?<number>[A-Z0-9][\\w.]*(?:/[\\w.]+)*?)(?:\\s+[Tt]ahun\\s+|/)(?<year>\\d{4})\\b"
                    + "(?:,?\\s+(?:Pasal|ps\\.?)\\s+(?<article>\\d+(?:\\s+ayat\\s+\\(\\d+\\))?(?:\\s+(?:dan|sampai)\\s+(?:Pasal\\s+)?\\d+)?))?";
    private static final String NATION = "(?:\\s+(?:Republik\\s+Indonesia|RI))?";
    private static final String REGION =
            "(?:\\s+(?:Kota|Kabupaten))?(?<region>(?:\\s+(?!Nomor\\b|No\\b|Tahun\\b)\\p{Lu}\\p{L}+){0,3})";

    private static final Map<RegulationKind, Pattern> PATTERNS = patterns();

    private Citations() {}

    /**
     * One citation.
     *
     * @param article such as "264 ayat (3)"; empty where the whole is cited
     */
    record Cited(RegulationKey key, String article, int at) {}

    /** What a text cites, in order; local law without a name of a region is that of {@code ownRegion}. */
    static List<Cited> in(String text, String ownRegion) {
        var found = new ArrayList<Cited>();
        PATTERNS.forEach((kind, pattern) -> pattern.matcher(text).results().forEach(match -> {
            String region = kind.local()
                    ? Objects.requireNonNullElse(match.group(1), "").strip()
                    : "";
            int shift = kind.local() ? 1 : 0;
            found.add(new Cited(
                    RegulationKey.of(
                            kind,
                            match.group(1 + shift),
                            Integer.parseInt(match.group(2 + shift)),
                            region.isEmpty() ? ownRegion : region),
                    Objects.requireNonNullElse(match.group(3 + shift), ""),
                    match.start()));
        }));
        found.sort(Comparator.comparingInt(Cited::at));
        return found;
    }

    private static Map<RegulationKind, Pattern> patterns() {
        var patterns = new EnumMap<RegulationKind, Pattern>(RegulationKind.class);
        for (var kind : RegulationKind.values()) {
            patterns.put(
                    kind, Pattern.compile("\\b(?:" + kind.words() + ")" + (kind.local() ? REGION : NATION) + NUMBER));
        }
        return patterns;
    }
}
