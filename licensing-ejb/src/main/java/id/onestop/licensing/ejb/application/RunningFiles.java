package id.onestop.licensing.ejb.application;

import java.util.List;

/**
 * Files that run under some definitions.
 *
 * @param count all of them
 * @param numbers the oldest ones
 */
public record RunningFiles(long count, List<String> numbers) {

    public RunningFiles {
        numbers = List.copyOf(numbers);
    }
}
