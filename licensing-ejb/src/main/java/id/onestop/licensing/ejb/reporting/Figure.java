package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import java.time.LocalDate;

/**
 * One number of one day.
 *
 * @param step code of the step; empty for whole files
 * @param minutes working minutes of the agency that these cases took, where that is known
 */
public record Figure(LocalDate day, String service, String step, Measure measure, long cases, long minutes) {}
