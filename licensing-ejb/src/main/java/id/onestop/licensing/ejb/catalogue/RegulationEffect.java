package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * What a statement about a regulation would do: everything that leans on it, and the requirements left without any law.
 */
public record RegulationEffect(RegulationView regulation, List<Orphan> orphans) {

    public RegulationEffect {
        orphans = List.copyOf(orphans);
    }

    /** A requirement of a published definition whose every basis has ended or is in doubt. */
    public record Orphan(Words service, String serviceCode, Words requirement, RequirementLaw law) {}
}
