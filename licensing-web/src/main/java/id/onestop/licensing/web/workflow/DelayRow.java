package id.onestop.licensing.web.workflow;

/**
 * One bearer of a file's working time.
 *
 * @param minutes for the bar beside the words
 */
public record DelayRow(String who, String note, String role, String icon, String time, String share, long minutes) {}
