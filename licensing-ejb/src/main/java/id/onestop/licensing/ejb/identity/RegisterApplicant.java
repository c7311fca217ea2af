package id.onestop.licensing.ejb.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed to open an account.
 *
 * @param nik the number in full; a masked one is refused
 * @param doubtsConfirmed the person has seen what looks odd about the number and says that it is right
 * @param privacyNoticeRead the person has read how personal data are used (UU 27/2022 art. 21)
 */
public record RegisterApplicant(
        String nik,
        String fullName,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        @Nullable LocalDate birthDate,
        @Nullable String birthPlace,
        String email,
        String phone,
        String password,
        String locale,
        boolean doubtsConfirmed,
        boolean privacyNoticeRead) {

    @Override
    public String toString() {
        return "RegisterApplicant";
    }
}
