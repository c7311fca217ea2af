package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile;
import java.util.Map;

/**
 * What a definition is checked against.
 *
 * @param holders living holders, substitutes included, by the code of every post of the agency
 * @param postNames right names by the code of every post
 */
public record Surroundings(AgencyProfile agency, Map<String, Integer> holders, Map<String, String> postNames) {

    public Surroundings {
        postNames = Map.copyOf(postNames);
        holders = Map.copyOf(holders);
    }

    /** Somebody holds some post; before that an agency is still being set up. */
    boolean staffed() {
        return holders.values().stream().anyMatch(count -> count > 0);
    }

    int holdersOf(String post) {
        return holders.getOrDefault(post, 0);
    }
}
