package id.onestop.licensing.domain.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an applicant's account begins with; already checked, hashed and sealed. */
public record Registration(
        EmailAddress email,
        String passwordHash,
        PersonName name,
        SealedNik nik,
        PhoneNumber phone,
        @Nullable LocalDate birthDate,
        @Nullable String birthPlace,
        String locale,
        String handleHash) {

    @Override
    public String toString() {
        return "Registration";
    }
}
