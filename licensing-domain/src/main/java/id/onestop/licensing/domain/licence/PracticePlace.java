package id.onestop.licensing.domain.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The one place of practice that a licence is for (PP 28/2024 art. 682(2)).
 *
 * @param ordinal which of the holder's places it is, from 1
 */
@Embeddable
public record PracticePlace(
        @Column(name = "place_name", updatable = false) String name,
        @Column(name = "place_address", updatable = false) String address,

        @Column(name = "practice_ordinal", updatable = false)
        int ordinal,

        @Column(name = "practice_hours", updatable = false) String hours) {}
