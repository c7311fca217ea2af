package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import java.util.List;

/**
 * What a preview of a letter is drawn from.
 *
 * @param words the product's filled in, places not yet filled
 * @param titleLines of the licence of a service of the agency
 * @param legalBases of that service
 */
public record LetterSample(
        LetterKind kind,
        AgencyProfile agency,
        LetterWords words,
        String service,
        List<String> titleLines,
        List<String> legalBases,
        String grant,
        String condition) {

    public LetterSample {
        titleLines = List.copyOf(titleLines);
        legalBases = List.copyOf(legalBases);
    }
}
