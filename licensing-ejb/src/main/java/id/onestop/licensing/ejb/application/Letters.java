package id.onestop.licensing.ejb.application;

import id.onestop.licensing.ejb.document.OwnFiles;
import id.onestop.licensing.ejb.paper.ApplicantLetterPaper;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;

/** Draws an application's letters with no transaction open; {@link LetterService} checks the rights. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Letters {

    @Inject
    LetterService letters;

    @Inject
    OwnFiles files;

    /** The letter as a PDF, to print, stamp and sign, or to read before it is sent. */
    @PermitAll
    public byte[] pdf(String number, String requirementCode) {
        return ApplicantLetterPaper.render(
                letters.letter(number, requirementCode).sheet());
    }

    /** Keeps every letter that goes with the submission as it is; doing it twice changes nothing. */
    @PermitAll
    public void keep(String number) {
        for (var letter : letters.unkept(number)) {
            var name = letter.requirementCode() + "-" + number.toLowerCase(Locale.ROOT) + ".pdf";
            letters.keep(number, letter, files.keep(ApplicantLetterPaper.render(letter.sheet()), name));
        }
    }
}
