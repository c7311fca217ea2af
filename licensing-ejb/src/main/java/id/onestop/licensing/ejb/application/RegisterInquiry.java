package id.onestop.licensing.ejb.application;

import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.partner.ProfessionalRegister;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks the registers about an application's holder, with no transaction open while they think. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterInquiry {

    @Inject
    RegisterService files;

    @Inject
    AccountDirectory accounts;

    @Inject
    ProfessionalRegister registers;

    @Inject
    CitedLicences licences;

    /** Asks again and keeps the answer; rights are checked by the transactions before and after. */
    @PermitAll
    public void ask(String number) {
        var question = files.question(number);
        if (!question.registers().isEmpty()) {
            var nik = accounts.nikOf(question.applicantId());
            var answers = registers.lookUp(nik.digits(), question.registers());
            files.keep(number, answers);
        }
        if (!question.cited().isEmpty()) {
            files.keepCited(number, licences.ask(question.cited()));
        }
    }
}
