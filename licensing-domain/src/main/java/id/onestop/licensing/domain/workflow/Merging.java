package id.onestop.licensing.domain.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That a step and an earlier one of the same person are one (decision Four-Eyes-And-Substitutes).
 *
 * @param step code of the earlier step
 * @param decree by which they are
 */
@Embeddable
public record Merging(
        @Column(name = "merged_with") String step,
        @Column(name = "merging_decree") String decree) {}
