package id.onestop.licensing.ejb.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed from the identity card of somebody at the counter.
 *
 * @param email may be empty
 * @param doubtsConfirmed the number was compared with the card although it looks odd
 */
public record AssistedPerson(
        String nik,
        String fullName,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        @Nullable LocalDate birthDate,
        @Nullable String birthPlace,
        String email,
        String phone,
        String locale,
        boolean doubtsConfirmed) {

    @Override
    public String toString() {
        return "AssistedPerson";
    }
}
