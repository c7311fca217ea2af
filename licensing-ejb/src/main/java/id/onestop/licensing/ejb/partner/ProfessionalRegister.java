package id.onestop.licensing.ejb.partner;

import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import java.util.Set;

/** The national registers of health professionals. */
public interface ProfessionalRegister {

    /**
     * Asks registers about a person; never within a transaction.
     *
     * <p>A register that does not answer has an entry that says so: the others are of use without it.
     *
     * @param nik sixteen digits
     */
    RegisterSnapshot lookUp(String nik, Set<Register> registers);
}
