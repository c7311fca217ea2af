package id.onestop.licensing.domain.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form in which names, addresses and numbers are compared; never shown and never stored in place of what was written. */
public final class Normalised {

    private static final Set<String> TITLES_BEFORE =
            Set.of("dr", "drg", "apt", "ns", "bd", "prof", "h", "hj", "ir", "drs", "dra", "drh");

    private static final Map<String, String> ADDRESS_WORDS = Map.ofEntries(
            Map.entry("jl", "jalan"),
            Map.entry("jln", "jalan"),
            Map.entry("gg", "gang"),
            Map.entry("jend", "jenderal"),
            Map.entry("jendral", "jenderal"),
            Map.entry("komp", "kompleks"),
            Map.entry("komplek", "kompleks"),
            Map.entry("perum", "perumahan"),
            Map.entry("blk", "blok"),
            Map.entry("lt", "lantai"),
            Map.entry("kab", "kabupaten"),
            Map.entry("prov", "provinsi"));

    /** Words that one writer puts before a number or a place and the next one leaves out. */
    private static final Set<String> ADDRESS_NOISE =
            Set.of("no", "nomor", "nmr", "kel", "kelurahan", "desa", "kec", "kecamatan");

    private Normalised() {}

    /** A person's name in lower case without titles before and behind it. */
    public static String name(String written) {
        String plain = blanks(written);
        int comma = plain.indexOf(',');
        var words = new ArrayList<>(List.of((comma > 0 ? plain.substring(0, comma) : plain).split(" ")));
        while (words.size() > 1 && TITLES_BEFORE.contains(letters(words.get(0)))) {
            words.remove(0);
        }
        while (words.size() > 1 && isTitleBehind(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words.stream()
                .map(Normalised::letters)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** An address in lower case, its abbreviations written out, its numbers without leading zeros. */
    public static String address(String written) {
        String spaced = blanks(written)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("(?<=\\p{N})(?=\\p{L})|(?<=\\p{L})(?=\\p{N})", " ");
        return Arrays.stream(spaced.split(" "))
                .filter(word -> !word.isEmpty() && !ADDRESS_NOISE.contains(word))
                .map(word -> ADDRESS_WORDS.getOrDefault(word, word))
                .map(word -> word.replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.joining(" "));
    }

    /** A number such as an STR's, in capitals without blanks, dots, hyphens and strokes; no meaning is read into it. */
    public static String number(String written) {
        return blanks(written).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}*]", "");
    }

    /** Any other text in lower case with single blanks. */
    public static String text(String written) {
        return blanks(written).toLowerCase(Locale.ROOT);
    }

    private static boolean isTitleBehind(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && dot <= 4 && word.length() > dot + 1;
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'*-]", "");
    }

    private static String blanks(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
