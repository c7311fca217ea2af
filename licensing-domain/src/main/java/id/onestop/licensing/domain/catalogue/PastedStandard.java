package id.onestop.licensing.domain.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of an old standard, cut into its components by their titles, however the lines broke. */
final class PastedStandard {

    private static final Map<ComponentKey, List<String>> TITLES = Map.ofEntries(
            Map.entry(ComponentKey.PRODUCT, List.of("produk pelayanan", "produk layanan")),
            Map.entry(ComponentKey.REQUIREMENTS, List.of("persyaratan pelayanan", "persyaratan")),
            Map.entry(
                    ComponentKey.PROCEDURE,
                    List.of("sistem mekanisme dan prosedur", "sistem mekanisme prosedur", "sistem mekanisme")),
            Map.entry(ComponentKey.TIME, List.of("jangka waktu penyelesaian", "jangka waktu", "waktu penyelesaian")),
            Map.entry(ComponentKey.FEE, List.of("biaya tarif", "biaya")),
            Map.entry(
                    ComponentKey.COMPLAINTS, List.of("penanganan pengaduan saran dan masukan", "penanganan pengaduan")),
            Map.entry(ComponentKey.LEGAL_BASIS, List.of("dasar hukum")),
            Map.entry(
                    ComponentKey.FACILITIES,
                    List.of(
                            "sarana prasarana dan atau fasilitas",
                            "sarana prasarana dan fasilitas",
                            "sarana dan prasarana",
                            "sarana prasarana")),
            Map.entry(ComponentKey.COMPETENCE, List.of("kompetensi pelaksana")),
            Map.entry(ComponentKey.CONTROL, List.of("pengawasan internal")),
            Map.entry(ComponentKey.STAFF, List.of("jumlah pelaksana")),
            Map.entry(ComponentKey.GUARANTEE, List.of("jaminan pelayanan")),
            Map.entry(
                    ComponentKey.SECURITY,
                    List.of("jaminan keamanan dan keselamatan pelayanan", "jaminan keamanan dan keselamatan")),
            Map.entry(ComponentKey.EVALUATION, List.of("evaluasi kinerja pelaksana", "evaluasi kinerja")));

    /** A new entry: a number, a letter, a dash or a dot before a blank. */
    private static final Pattern MARK =
            Pattern.compile("(?:^|[\\s;])(?:\\d{1,2}\\.|[a-z]\\.(?:\\d{1,2}\\.)?|[-•*])\\s+");

    /** What is left of sentences that were taken out: their marks and signs. */
    private static final Pattern EDGES = Pattern.compile("^[\\s;.,:]+|(?:\\s+\\d{1,2}\\.)+\\s*$");

    private final Map<ComponentKey, String> parts = new EnumMap<>(ComponentKey.class);

    private record Heading(ComponentKey key, int from, int to) {}

    PastedStandard(String text) {
        // long blanks would keep the search for titles busy
        String plain = text.replaceAll("<[^>\\n]{1,200}>", " ")
                .replaceAll("[|\\u00a0 \\t]+", " ")
                .replaceAll("(?m)^ $", "")
                .replaceAll("\\R{3,}", "\n\n");
        var headings = headings(plain);
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).from() : plain.length();
            parts.put(headings.get(i).key(), plain.substring(headings.get(i).to(), end));
        }
    }

    /** The words below a title; empty where the text has no such component. */
    Optional<String> part(ComponentKey key) {
        return Optional.ofNullable(parts.get(key));
    }

    /** Words cut into entries: at their marks, and at line ends after a full stop or semicolon. */
    static List<String> entries(String words) {
        var entries = new ArrayList<String>();
        for (String line : words.split("(?<=[.;:])\\s*\\R|\\R\\s*\\R")) {
            for (String entry : MARK.split(line)) {
                String text = EDGES.matcher(entry.replaceAll("\\s+", " "))
                        .replaceAll("")
                        .strip();
                if (worded(text)) {
                    entries.add(text);
                }
            }
        }
        return entries;
    }

    /** Words rather than the signs of a drawing. */
    private static boolean worded(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters > 2 && letters * 2 > text.length();
    }

    /** The first title of each component, in the order in which they stand. */
    private static List<Heading> headings(String text) {
        var found = new ArrayList<Heading>();
        TITLES.forEach((key, titles) -> titles.stream()
                .flatMap(title -> first(key, title, text).stream())
                .limit(1)
                .forEach(found::add));
        found.sort(Comparator.comparingInt(Heading::from));
        return found.stream()
                .filter(heading -> found.stream()
                        .noneMatch(other ->
                                other != heading && other.from() <= heading.from() && heading.to() <= other.to()))
                .toList();
    }

    private static Optional<Heading> first(ComponentKey key, String title, String text) {
        String words = Arrays.stream(title.split(" ")).collect(Collectors.joining("[\\s,/:.]+"));
        var pattern = Pattern.compile(
                "(?:^|\\R)[\\s#*]*(?:\\d{1,2}\\s*[.)]?\\s+)?" + words + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return pattern.matcher(text)
                .results()
                .map(match -> new Heading(key, match.start(), match.end()))
                .findFirst();
    }
}
