package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.Citation.Facts;
import id.onestop.licensing.ejb.application.LicenceRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Our own register of licences, for requirements that lean on one (rows 34 and 47). */
@ApplicationScoped
public class IssuedLicenceRegister implements LicenceRegister {

    @Inject
    CitedLicenceService licences;

    @Override
    public Facts find(String number, List<String> professions) {
        return licences.find(number, professions);
    }

    @Override
    public Facts replacedBy(String application) {
        return licences.replacedBy(application);
    }
}
