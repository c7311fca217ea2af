package id.onestop.licensing.web.shared;

/**
 * One hand-over of {@code l:controlCard}.
 *
 * @param held how long the receiver had it, in words
 * @param gap how long nobody had it before; empty if at once
 * @param gapRole {@code tunggu} over one working hour, {@code bahaya} over half a day, else {@code neutral}
 */
public record ControlRow(Side from, Side to, String content, String held, String gap, String gapRole) {

    /** Who gave or received, and when. */
    public record Side(Spoken post, String name, String time) {}
}
