package id.onestop.licensing.ejb.calendar;

/**
 * What loading a calendar file did; announced only when it changed something.
 *
 * @param changed {@code false} when the same text was in force already
 */
public record CalendarLoaded(String code, int revision, boolean changed) {}
