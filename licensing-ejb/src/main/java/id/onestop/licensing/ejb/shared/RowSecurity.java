package id.onestop.licensing.ejb.shared;

import java.util.function.Supplier;

/**
 * The second line behind the agency filter: tells the database, for this transaction only, whose rows may be seen
 * (PostgreSQL row-level security; on H2 nothing happens).
 */
public interface RowSecurity {

    /** Opens the rows of the caller's agency (staff) or account (applicant). */
    void enter(Caller caller);

    /** Opens one agency's rows, after the service has checked that the caller may touch the object that led there. */
    void enterAgency(long agencyId);

    /** Opens the rows that public pages may read, of all agencies. */
    void enterPublic();

    /** Reads what public pages may read, of all agencies; before and after it the caller's rows are open. */
    <T> T readPublic(Supplier<T> reading);

    /** Reads rows of whomever they are, as a worker does; before and after it what was open is open. */
    <T> T readAll(Supplier<T> reading);

    /** Opens all rows for a worker that has no caller. */
    void enterWorker();
}
