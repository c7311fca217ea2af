package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.shared.Conflict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Submits with fresh answers of the registers and with the letters that go along, both before the transaction begins. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Submissions {

    @Inject
    RegisterInquiry registers;

    @Inject
    SubmissionService submissions;

    @Inject
    Letters letters;

    /** Asks the registers once more, keeps the letters and submits; rights are checked by each of them. */
    @PermitAll
    public void submit(SubmitApplication command) {
        try {
            registers.ask(command.number());
            letters.keep(command.number());
        } catch (Conflict refused) {
            // another press was faster: the submission itself says what has become of the file
            if (!refused.code().equals("APPLICATION_NOT_WITH_APPLICANT")) {
                throw refused;
            }
        }
        submissions.submit(command);
    }
}
