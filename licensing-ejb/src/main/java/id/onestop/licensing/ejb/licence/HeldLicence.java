package id.onestop.licensing.ejb.licence;

import java.time.LocalDate;

/**
 * A licence in its holder's list.
 *
 * @param application number of the application, under which the file is fetched
 * @param agency code of the agency that issued it
 * @param renewable whether it may be renewed today
 * @param renewableFrom first day on which it may be renewed
 */
public record HeldLicence(
        LicenceView licence, String application, String agency, boolean renewable, LocalDate renewableFrom) {}
