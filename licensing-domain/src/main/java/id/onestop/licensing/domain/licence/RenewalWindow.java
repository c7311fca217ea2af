package id.onestop.licensing.domain.licence;

import java.time.LocalDate;

/**
 * From when on a licence may be renewed.
 *
 * @param months before its last day; no national figure is known, so each installation sets its own
 */
public record RenewalWindow(int months) {

    /** First day on which a renewal may begin. */
    public LocalDate opens(LocalDate validUntil) {
        return validUntil.minusMonths(months);
    }

    public boolean isOpen(LocalDate validUntil, LocalDate today) {
        return !today.isBefore(opens(validUntil));
    }
}
