package id.onestop.licensing.domain.licence;

import java.time.LocalDate;
import java.util.Optional;

/** How long a licence holds: to the same date some years later, limited by a dated STR (decision Validity). */
public record Validity(int years, boolean limitedByStr) {

    /** The last day of a licence issued on a day. */
    public LocalDate lastDay(LocalDate issuedOn, Optional<LocalDate> strValidUntil) {
        var full = issuedOn.plusYears(years);
        return strValidUntil.filter(last -> limitedByStr && last.isBefore(full)).orElse(full);
    }
}
