package id.onestop.licensing.domain.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The free paragraphs of a letter, in Indonesian as letters are; an empty one stands for the product's, which may be none.
 *
 * @param opening before what the letter says by law
 * @param closing after it, above the signature
 * @param notes in small type at the end
 */
@Embeddable
public record LetterWords(
        @Column(name = "opening") String opening,
        @Column(name = "closing") String closing,
        @Column(name = "notes") String notes) {

    /** Nothing of one's own. */
    public static final LetterWords PRODUCT = new LetterWords("", "", "");

    /** These words, and where one is empty that of the product. */
    public LetterWords over(LetterWords product) {
        return new LetterWords(
                opening.isEmpty() ? product.opening : opening,
                closing.isEmpty() ? product.closing : closing,
                notes.isEmpty() ? product.notes : notes);
    }

    /** What differs from the product's words; the rest is empty, and so follows the product. */
    public LetterWords without(LetterWords product) {
        return new LetterWords(
                opening.equals(product.opening) ? "" : opening,
                closing.equals(product.closing) ? "" : closing,
                notes.equals(product.notes) ? "" : notes);
    }

    /** What ties a record to exactly these words. */
    public String proof() {
        var joined = String.join("\0", opening, closing, notes);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
