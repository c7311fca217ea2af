package id.onestop.licensing.ejb.document;

import id.onestop.licensing.ejb.shared.Caller;

/** What the application feature decides about documents, which know nothing of applications. */
public interface DocumentRights {

    /**
     * Where an upload goes.
     *
     * @throws id.onestop.licensing.domain.shared.NotFound if there is no such application or requirement for this caller
     * @throws id.onestop.licensing.domain.shared.RuleViolation if documents may not be changed there now
     */
    Destination destination(Caller caller, long applicationId, String requirementCode);

    /**
     * The same for whoever changes something there now: others who change the application, or hand it in, wait until this
     * transaction ends.
     */
    Destination held(Caller caller, long applicationId, String requirementCode);

    /** Lets a change count: a page of the application that was drawn before is stale. */
    void changed(long applicationId);

    /** Whether the caller may see the document; a stranger is told that there is none. */
    boolean mayRead(Caller caller, DocumentView document);

    /** Whether the caller may take the document back in the application's present state, which stays until this transaction ends. */
    boolean mayRemove(Caller caller, DocumentView document);
}
