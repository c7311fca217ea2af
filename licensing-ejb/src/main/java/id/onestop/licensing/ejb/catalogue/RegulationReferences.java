package id.onestop.licensing.ejb.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Places that lean on a regulation.
 *
 * @param agencies their codes, by id
 */
public record RegulationReferences(List<RegulationLeaning> places, Map<Long, String> agencies) {
    public RegulationReferences {
        places = List.copyOf(places);
        agencies = Map.copyOf(agencies);
    }
}
