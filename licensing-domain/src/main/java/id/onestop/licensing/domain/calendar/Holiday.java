package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;

/**
 * A day on which the office is closed by decree.
 *
 * @param decree the decree in words, as the explanation of a due date prints it
 */
public record Holiday(LocalDate date, String name, HolidayKind kind, String decree) {}
