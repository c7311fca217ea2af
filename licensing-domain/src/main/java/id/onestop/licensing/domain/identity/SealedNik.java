package id.onestop.licensing.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An identity number as the database holds it.
 *
 * @param cipherText opened only with the key of the installation
 * @param hash keyed, equal for equal numbers: for look-up
 * @param masked what people may see without opening it
 */
@Embeddable
public record SealedNik(
        @Column(name = "nik_cipher", length = 200) String cipherText,
        @Column(name = "nik_hash", length = 64) String hash,
        @Column(name = "nik_masked", length = 16) String masked) {

    @Override
    public String toString() {
        return masked;
    }
}
