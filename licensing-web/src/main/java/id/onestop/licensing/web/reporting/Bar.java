package id.onestop.licensing.web.reporting;

import java.util.ArrayList;
import java.util.List;

/**
 * One bar of a chart, in the units of its picture: what was in time stands on the axis, what was late on top of it.
 *
 * @param middle of the bar, where its words stand
 * @param top above which its number is written
 */
public record Bar(
        int x, int width, int middle, int y, int height, int lateY, int lateHeight, int top, long value, String label) {

    private static final int WIDTH = 620;
    private static final int AXIS = 160;
    private static final int ROOM = 130;
    private static final int GAP = 3;
    private static final int WORDS = 6;
    private static final int LEAST_LATE = 6;
    private static final double PART = 0.68;

    /** What one bar shows. */
    public record Pair(String label, long onTime, long late) {}

    /** Where the number of the bar is written. */
    public int words() {
        return top - WORDS;
    }

    /** The bars of a picture of 620 by 190, from a common zero. */
    public static List<Bar> of(List<Pair> pairs) {
        long most = Math.max(
                1,
                pairs.stream()
                        .mapToLong(pair -> pair.onTime() + pair.late())
                        .max()
                        .orElse(1));
        int step = WIDTH / Math.max(1, pairs.size());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < pairs.size(); i++) {
            bars.add(bar(pairs.get(i), i * step, step, most));
        }
        return bars;
    }

    private static Bar bar(Pair pair, int from, int step, long most) {
        int width = (int) (step * PART);
        int x = from + (step - width) / 2;
        int height = (int) (ROOM * pair.onTime() / most);
        int late = pair.late() == 0 ? 0 : Math.max(LEAST_LATE, (int) (ROOM * pair.late() / most));
        int y = AXIS - height;
        int lateY = late == 0 ? y : y - late - (height == 0 ? 0 : GAP);
        return new Bar(
                x, width, x + width / 2, y, height, lateY, late, lateY, pair.onTime() + pair.late(), pair.label());
    }
}
