package id.onestop.licensing.ejb.reporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day of an agency that is to be counted again.
 *
 * @param marks how often that was said: a mark that comes while it is counted is not lost
 */
public record DirtyDay(long agencyId, LocalDate day, int marks, Instant since) {}
