package id.onestop.licensing.ejb.paper;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Head of a letter.
 *
 * @param governmentLine first line, such as "PEMERINTAH KOTA METRO"
 * @param agencyLines name of the agency, broken as printed
 * @param accentHex colour of the placeholder crest, such as {@code #0b5f58}
 * @param crest reads the agency's own crest (PNG) when it is drawn; {@code null} for the placeholder
 */
public record Letterhead(
        String governmentLine,
        List<String> agencyLines,
        List<String> contactLines,
        String accentHex,
        @Nullable Supplier<byte[]> crest) {

    public Letterhead {
        agencyLines = List.copyOf(agencyLines);
        contactLines = List.copyOf(contactLines);
    }

    public Letterhead(String governmentLine, List<String> agencyLines, List<String> contactLines, String accentHex) {
        this(governmentLine, agencyLines, contactLines, accentHex, null);
    }
}
