package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a file comes to a fault, so that whoever is refused sees why.
 *
 * @param told act by act
 * @param steps codes of the steps that it passes, in order, those of no post included
 */
public record Way(List<Words> told, List<String> steps) {

    /** The fault is none of the way. */
    public static final Way NONE = new Way(List.of(), List.of());

    public Way {
        told = List.copyOf(told);
        steps = List.copyOf(steps);
    }

    /** The same after something that happened before. */
    Way after(List<Words> earlier) {
        return new Way(Stream.concat(earlier.stream(), told.stream()).toList(), steps);
    }

    /** Its place on the way from 1; 0 for a step that is not passed. */
    public int place(String step) {
        return steps.indexOf(step) + 1;
    }

    /** Whether it leads from one step straight to another. */
    public boolean passes(String from, String to) {
        return IntStream.range(1, steps.size())
                .anyMatch(i -> steps.get(i - 1).equals(from) && steps.get(i).equals(to));
    }
}
