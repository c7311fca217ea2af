package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Places;
import id.onestop.licensing.ejb.paper.FreeText;
import id.onestop.licensing.ejb.paper.LetterFacts;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Tells who draws a letter, never the web, which paragraphs of its agency it bears; each answer comes from a transaction of
 * its own, for papers are drawn with none open.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterTexts {

    /** What a receipt says happens next, where the agency says nothing else. */
    private static final String NEXT =
            "Petugas memeriksa kelengkapan dan kebenaran berkas. Bila ada yang kurang, semua disebutkan sekaligus"
                    + " beserta cara memperbaikinya. Setelah dinyatakan lengkap dan benar, waktu penyelesaian dihitung"
                    + " dari hari kerja berkas diterima.";

    @Inject
    LetterWordingRepository wordings;

    @Inject
    RowSecurity rows;

    /** The product's own paragraphs. */
    static LetterWords product(LetterKind kind) {
        return kind == LetterKind.RECEIPT ? new LetterWords("", NEXT, "") : LetterWords.PRODUCT;
    }

    /** The paragraphs of a letter: those that were approved last when it was prepared. */
    @PermitAll
    public FreeText of(LetterKind kind, LetterFacts letter) {
        rows.enterWorker();
        var own = wordings.holding(letter.agencyId(), kind, letter.at()).orElse(LetterWords.PRODUCT);
        return filled(own.over(product(kind)), letter.values());
    }

    static FreeText filled(LetterWords words, Map<String, String> values) {
        return new FreeText(
                Places.fill(words.opening(), values),
                Places.fill(words.closing(), values),
                Places.fill(words.notes(), values));
    }
}
