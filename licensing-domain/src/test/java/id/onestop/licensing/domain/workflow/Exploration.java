package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Surroundings;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.workflow.WalkedFile.Deed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every state that a file can reach in a definition and its office, whoever does what.
 *
 * @param states how many there are
 * @param dead the shortest way into a state in which nobody can do anything; empty where there is none
 * @param hopeless the shortest way into a state from which no end can be reached; empty where there is none
 * @param complete all of them were seen
 */
record Exploration(int states, Optional<List<Deed>> dead, Optional<List<Deed>> hopeless, boolean complete) {

    /** Looks at no more than so many states. */
    static Exploration of(ServiceDefinition definition, Surroundings office, int most) {
        var found = new LinkedHashMap<String, List<Deed>>();
        var from = new HashMap<String, Set<String>>();
        var ends = new ArrayDeque<String>();
        var open = new ArrayDeque<String>();
        Optional<List<Deed>> dead = Optional.empty();
        var start = new WalkedFile(definition, office);
        found.put(start.key(), List.of());
        open.add(start.key());
        while (!open.isEmpty() && found.size() < most) {
            var key = open.remove();
            var way = found.get(key);
            var here = walked(definition, office, way);
            if (here.ended()) {
                ends.add(key);
                continue;
            }
            boolean moved = false;
            for (var deed : here.attempts()) {
                var next = tried(definition, office, way, deed);
                if (next.isPresent()) {
                    moved = true;
                    var reached = next.get().key();
                    from.computeIfAbsent(reached, none -> new HashSet<>()).add(key);
                    if (!found.containsKey(reached)) {
                        found.put(reached, with(way, deed));
                        open.add(reached);
                    }
                }
            }
            if (!moved && dead.isEmpty()) {
                dead = Optional.of(way);
            }
        }
        boolean complete = open.isEmpty();
        return new Exploration(found.size(), dead, complete ? hopeless(found, from, ends) : Optional.empty(), complete);
    }

    private static WalkedFile walked(ServiceDefinition definition, Surroundings office, List<Deed> way) {
        var file = new WalkedFile(definition, office);
        way.forEach(file::perform);
        return file;
    }

    /** A refusal of the product is no deed; a file that nobody has any more is. */
    private static Optional<WalkedFile> tried(
            ServiceDefinition definition, Surroundings office, List<Deed> way, Deed deed) {
        var file = walked(definition, office, way);
        try {
            file.perform(deed);
            return Optional.of(file);
        } catch (LicensingException | IllegalStateException refused) {
            return Optional.empty();
        }
    }

    private static List<Deed> with(List<Deed> way, Deed deed) {
        var longer = new ArrayList<Deed>(way);
        longer.add(deed);
        return longer;
    }

    private static Optional<List<Deed>> hopeless(
            Map<String, List<Deed>> found, Map<String, Set<String>> from, ArrayDeque<String> ends) {
        var hopeful = new HashSet<String>(ends);
        while (!ends.isEmpty()) {
            for (var before : from.getOrDefault(ends.remove(), Set.of())) {
                if (hopeful.add(before)) {
                    ends.add(before);
                }
            }
        }
        return found.entrySet().stream()
                .filter(state -> !hopeful.contains(state.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
