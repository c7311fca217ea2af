package id.onestop.licensing.ejb.paper;

import java.util.List;

/**
 * Head of a letter.
 *
 * @param governmentLine first line, such as "PEMERINTAH KOTA METRO"
 * @param agencyLines name of the agency, broken as printed
 * @param accentHex colour of the placeholder crest, such as {@code #0b5f58}
 */
public record Letterhead(String governmentLine, List<String> agencyLines, List<String> contactLines, String accentHex) {

    public Letterhead {
        agencyLines = List.copyOf(agencyLines);
        contactLines = List.copyOf(contactLines);
    }
}
