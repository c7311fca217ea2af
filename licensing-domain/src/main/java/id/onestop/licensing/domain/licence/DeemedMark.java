package id.onestop.licensing.domain.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why the system issued a licence: nobody had decided in time (decision Deemed-Decision-Off).
 *
 * @param day working day of the service clock at whose close the system decided
 * @param basis legal basis, in the words of the definition
 */
@Embeddable
public record DeemedMark(
        @Column(name = "deemed_day", updatable = false) int day,
        @Column(name = "deemed_basis", updatable = false) String basis) {}
