package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.identity.SealedNik;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account as its owner sees it. */
public record ProfileView(
        long id,
        boolean applicant,
        String fullName,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        String email,
        @Nullable String phone,
        @Nullable String maskedNik,
        @Nullable LocalDate birthDate,
        @Nullable String nip,
        String locale,
        long version) {

    static ProfileView from(Account account) {
        return new ProfileView(
                account.id(),
                account.agencyId().isEmpty(),
                account.name().fullName(),
                account.name().titlePrefix(),
                account.name().titleSuffix(),
                account.email().value(),
                account.phone().map(PhoneNumber::value).orElse(null),
                account.nik().map(SealedNik::masked).orElse(null),
                account.birthDate().orElse(null),
                account.nip().orElse(null),
                account.locale(),
                account.version());
    }

    @Override
    public String toString() {
        return "ProfileView " + id;
    }
}
