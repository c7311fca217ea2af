package id.onestop.licensing.web.licence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What numbers would be.
 *
 * @param numbers the first three of a book that is not open yet; empty for one that is
 * @param next the next number of each purpose of a book that is open
 */
public record NumberPreviewResponse(List<String> numbers, Map<String, String> next) {

    public NumberPreviewResponse {
        numbers = List.copyOf(numbers);
        next = new TreeMap<>(next);
    }
}
