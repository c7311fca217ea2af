package id.onestop.licensing.web.workflow;

/**
 * One recorded fact in words.
 *
 * @param facts what else was recorded, in one line
 * @param proof first signs of the hash that binds it to the record before
 */
public record HistoryRow(long position, String when, String who, String what, String facts, String proof) {}
