package id.onestop.licensing.web.reporting;

import java.util.List;

/**
 * One line of numbers.
 *
 * @param sub second line of the head; may be empty
 * @param time working time for one decided file; may be empty
 */
public record NumberLine(String head, String sub, List<Cell> cells, String time) {

    public NumberLine {
        cells = List.copyOf(cells);
    }
}
