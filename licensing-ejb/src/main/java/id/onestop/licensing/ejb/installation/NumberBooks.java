package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook.Reset;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.licence.NumberBookService;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens the number books that an agency's profile names. */
@Stateless
public class NumberBooks {

    @Inject
    AgencyDirectory agencies;

    @Inject
    NumberBookService books;

    @Inject
    RowSecurity rows;

    /** Opens what is not open yet; called at the start alone. */
    @PermitAll
    public void open(String agencyCode) {
        rows.enterWorker();
        var agency = agencies.byCode(agencyCode);
        agency.profile().books().forEach(book -> books.open(agency.id(), book.code(), book.reset() == Reset.YEARLY));
    }
}
