package id.onestop.licensing.ejb.identity;

/** Answers, for the features that keep files, whether an agency has to do with a person at all. */
public interface FileRelations {

    /** Whether the applicant has ever handed a file to the agency. */
    boolean hasFileAt(long agencyId, long accountId);
}
