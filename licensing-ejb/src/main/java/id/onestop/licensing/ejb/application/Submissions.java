package id.onestop.licensing.ejb.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Submits with fresh answers of the registers, asked before the transaction begins. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Submissions {

    @Inject
    RegisterInquiry registers;

    @Inject
    SubmissionService submissions;

    /** Asks the registers once more and submits; rights are checked by each of the two. */
    @PermitAll
    public void submit(SubmitApplication command) {
        registers.ask(command.number());
        submissions.submit(command);
    }
}
