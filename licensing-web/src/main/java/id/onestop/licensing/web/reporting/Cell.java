package id.onestop.licensing.web.reporting;

/**
 * A number and the list that it was counted from.
 *
 * @param label what it is, where a narrow page has no heads
 * @param query of the list
 */
public record Cell(String label, long value, String query) {}
