package id.onestop.licensing.domain.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The holder of a licence as printed; what the person's account says later changes no licence. */
@Embeddable
public record PrintedHolder(
        @Column(name = "holder_id", updatable = false) long accountId,
        @Column(name = "holder_name", updatable = false) String name,
        @Column(name = "birth_place", updatable = false) String birthPlace,
        @Column(name = "birth_date", updatable = false) LocalDate birthDate,
        @Column(name = "home_address", updatable = false) String homeAddress,
        @Column(name = "profession", updatable = false) String profession,
        @Column(name = "str_number", updatable = false) String strNumber,

        @Column(name = "str_valid_until", updatable = false) @Nullable
        LocalDate strValidUntil) {

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "Holder " + accountId;
    }
}
