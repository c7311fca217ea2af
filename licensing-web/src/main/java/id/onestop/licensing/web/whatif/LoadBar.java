package id.onestop.licensing.web.whatif;

import java.util.ArrayList;
import java.util.List;

/**
 * One bar of a picture of 620 by 190 and its row of the table beside it.
 *
 * @param number stands below the bar and before the row
 * @param under what the label belongs to, such as the service of a step
 * @param full the bar is near the end of what is possible
 * @param mark stands above the bar; empty where bars are too narrow for words
 */
public record LoadBar(
        int number,
        int x,
        int width,
        int middle,
        int y,
        int height,
        boolean full,
        String mark,
        String label,
        String under,
        String sub,
        String value) {

    private static final int WIDTH = 620;
    private static final int AXIS = 160;
    private static final int ROOM = 140;
    private static final double PART = 0.6;
    private static final double NEARLY = 0.9;
    private static final int LEGIBLE = 28;

    /** What one bar shows. */
    public record Value(String label, String under, String sub, double height, String mark, String told) {}

    /** Bars from a common zero; shares stand against one, times against the longest. */
    static List<LoadBar> of(List<Value> values) {
        double most =
                Math.max(1, values.stream().mapToDouble(Value::height).max().orElse(1));
        int step = WIDTH / Math.max(1, values.size());
        var bars = new ArrayList<LoadBar>();
        for (var value : values) {
            int from = bars.size() * step;
            int width = (int) (step * PART);
            int x = from + (step - width) / 2;
            int height = (int) Math.round(ROOM * value.height() / most);
            bars.add(new LoadBar(
                    bars.size() + 1,
                    x,
                    width,
                    x + width / 2,
                    AXIS - height,
                    height,
                    value.height() >= NEARLY && most == 1,
                    step < LEGIBLE ? "" : value.mark(),
                    value.label(),
                    value.under(),
                    value.sub(),
                    value.told()));
        }
        return bars;
    }
}
