package id.onestop.licensing.web.workflow;

/**
 * One change of a correction.
 *
 * @param kind {@code ADDED}, {@code CHANGED} or {@code REMOVED}
 */
public record ChangedRow(String label, String before, String after, String kind) {}
