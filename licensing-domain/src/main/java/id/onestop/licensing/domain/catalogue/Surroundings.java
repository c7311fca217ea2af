package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.catalogue.RequirementLaw.Standing;
import id.onestop.licensing.domain.shared.Permission;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What a definition is checked against.
 *
 * @param people who may sign in and act for a post today, substitutes included, by the code of every post of the agency
 * @param substitutes those of them who act by a decree; posts without any may be absent
 * @param postNames right names by the code of every post
 * @param rights of every post
 * @param neighbours the agency's other published definitions
 */
public record Surroundings(
        AgencyProfile agency,
        Map<String, Set<Long>> people,
        Map<String, Set<Long>> substitutes,
        Map<String, String> postNames,
        Map<String, Set<Permission>> rights,
        List<ServiceDefinition> neighbours,
        Register register) {

    /**
     * What the register of regulations says, with the agency's own statements.
     *
     * @param standings by citation; what is not in it is taken to be in force
     */
    public record Register(LocalDate day, Map<String, Standing> standings) {

        /** Nothing is known of any regulation. */
        public static final Register EMPTY = new Register(LocalDate.EPOCH, Map.of());

        public Register {
            standings = Map.copyOf(standings);
        }
    }

    public Surroundings {
        people = Map.copyOf(people);
        substitutes = Map.copyOf(substitutes);
        postNames = Map.copyOf(postNames);
        rights = Map.copyOf(rights);
        neighbours = List.copyOf(neighbours);
    }

    /** So many people in every post, nobody in two of them, and nothing known of the law. */
    public Surroundings(
            AgencyProfile agency,
            Map<String, Integer> holders,
            Map<String, String> postNames,
            Map<String, Set<Permission>> rights) {
        this(agency, apart(holders), Map.of(), postNames, rights, List.of(), Register.EMPTY);
    }

    /** Rights of posts that may do everything. */
    public static Map<String, Set<Permission>> everything(Set<String> posts) {
        return posts.stream()
                .collect(Collectors.toMap(
                        post -> post, post -> EnumSet.allOf(Permission.class), (one, other) -> one, HashMap::new));
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

    /** Those of them who may do all that the step asks for; everybody where nobody may, which is told by itself. */
    Set<Long> ableAt(Step step) {
        var people = peopleOf(step);
        var needed = StepRights.of(step);
        var able = people.stream()
                .filter(person -> needed.without(rightsOf(person)).isEmpty())
                .collect(Collectors.toSet());
        return able.isEmpty() ? people : able;
    }

    int holdersOf(String post) {
        return people.getOrDefault(post, Set.of()).size();
    }

    /** Whether this person acts at the step by a decree. */
    boolean byDecree(Step step, long person) {
        return substitutes.getOrDefault(step.actingPost().orElse(""), Set.of()).contains(person);
    }

    /** What nobody at the step's post may do that the step asks for; a right may come from another post of the same person. */
    StepRights lacking(Step step) {
        var needed = StepRights.of(step);
        boolean able = peopleOf(step).stream()
                .anyMatch(person -> needed.without(rightsOf(person)).isEmpty());
        return able
                ? new StepRights(List.of())
                : needed.without(rights.getOrDefault(step.actingPost().orElse(""), Set.of()));
    }

    private Set<Permission> rightsOf(long person) {
        return people.entrySet().stream()
                .filter(post -> post.getValue().contains(person))
                .flatMap(post -> rights.getOrDefault(post.getKey(), Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
