package id.onestop.licensing.domain.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Subject and body of a kind of message in both languages, with {@code {named}} places; an empty text stands for the product's
 * words.
 */
@Embeddable
public record MessageWords(
        @Column(name = "subject_id") String subjectId,
        @Column(name = "body_id") String bodyId,
        @Column(name = "subject_en") String subjectEn,
        @Column(name = "body_en") String bodyEn) {

    /** Nothing of one's own: the product's words everywhere. */
    public static final MessageWords PRODUCT = new MessageWords("", "", "", "");

    private static final String ENGLISH = "en";

    public String subject(String language) {
        return language.equals(ENGLISH) ? subjectEn : subjectId;
    }

    public String body(String language) {
        return language.equals(ENGLISH) ? bodyEn : bodyId;
    }

    /** These words, and where one is empty that of the product. */
    public MessageWords over(MessageWords product) {
        return new MessageWords(
                subjectId.isEmpty() ? product.subjectId : subjectId,
                bodyId.isEmpty() ? product.bodyId : bodyId,
                subjectEn.isEmpty() ? product.subjectEn : subjectEn,
                bodyEn.isEmpty() ? product.bodyEn : bodyEn);
    }

    /** What differs from the product's words; the rest is empty, and so follows the product. */
    public MessageWords without(MessageWords product) {
        return new MessageWords(
                subjectId.equals(product.subjectId) ? "" : subjectId,
                bodyId.equals(product.bodyId) ? "" : bodyId,
                subjectEn.equals(product.subjectEn) ? "" : subjectEn,
                bodyEn.equals(product.bodyEn) ? "" : bodyEn);
    }

    /** What ties a record to exactly these words. */
    public String proof() {
        var joined = String.join("\0", subjectId, bodyId, subjectEn, bodyEn);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
