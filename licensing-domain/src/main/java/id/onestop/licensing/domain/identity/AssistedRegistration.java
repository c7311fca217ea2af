package id.onestop.licensing.domain.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an account begins with that the counter opens; already checked and sealed, and never with a password.
 *
 * @param email {@code null} for somebody without an address
 * @param officer account of the officer who saw the identity card
 */
public record AssistedRegistration(
        @Nullable EmailAddress email,
        PersonName name,
        SealedNik nik,
        PhoneNumber phone,
        LocalDate birthDate,
        @Nullable String birthPlace,
        String locale,
        long officer) {

    @Override
    public String toString() {
        return "AssistedRegistration";
    }
}
