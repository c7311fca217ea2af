package id.onestop.licensing.ejb.licence;

import java.time.LocalDate;

/**
 * A licence in its holder's list.
 *
 * @param application number of the application, under which the file is fetched
 * @param agency code of the agency that issued it
 * @param downloadable whether its signed file can be fetched now: not before the counter has handed it over
 * @param renewable whether it may be renewed today
 * @param renewableFrom first day on which it may be renewed
 */
public record HeldLicence(
        LicenceView licence,
        String application,
        String agency,
        boolean downloadable,
        boolean renewable,
        LocalDate renewableFrom) {}
