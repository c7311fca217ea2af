package id.onestop.licensing.ejb.licence;

/**
 * A licence in its holder's list.
 *
 * @param application number of the application, under which the file is fetched
 */
public record HeldLicence(LicenceView licence, String application) {}
