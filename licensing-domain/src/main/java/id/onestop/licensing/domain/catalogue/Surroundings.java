package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What a definition is checked against.
 *
 * @param people who may act for a post today, substitutes included, by the code of every post of the agency
 * @param substitutes those of them who act by a decree; posts without any may be absent
 * @param postNames right names by the code of every post
 * @param neighbours the agency's other published definitions
 */
public record Surroundings(
        AgencyProfile agency,
        Map<String, Set<Long>> people,
        Map<String, Set<Long>> substitutes,
        Map<String, String> postNames,
        List<ServiceDefinition> neighbours) {

    public Surroundings {
        people = Map.copyOf(people);
        substitutes = Map.copyOf(substitutes);
        postNames = Map.copyOf(postNames);
        neighbours = List.copyOf(neighbours);
    }

    /** So many people in every post, and nobody in two of them. */
    public Surroundings(AgencyProfile agency, Map<String, Integer> holders, Map<String, String> postNames) {
        this(agency, apart(holders), Map.of(), postNames, List.of());
    }

    private static Map<String, Set<Long>> apart(Map<String, Integer> holders) {
        var next = new AtomicLong();
        return holders.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        post -> LongStream.range(0, post.getValue())
                                .mapToObj(one -> next.incrementAndGet())
                                .collect(Collectors.toSet())));
    }

    /** Somebody holds some post; before that an agency is still being set up. */
    boolean staffed() {
        return people.values().stream().anyMatch(holders -> !holders.isEmpty());
    }

    boolean knows(String post) {
        return people.containsKey(post);
    }

    Set<Long> peopleOf(Step step) {
        return people.getOrDefault(step.actingPost().orElse(""), Set.of());
    }

    int holdersOf(String post) {
        return people.getOrDefault(post, Set.of()).size();
    }

    /** Whether this person acts at the step by a decree. */
    boolean byDecree(Step step, long person) {
        return substitutes.getOrDefault(step.actingPost().orElse(""), Set.of()).contains(person);
    }
}
