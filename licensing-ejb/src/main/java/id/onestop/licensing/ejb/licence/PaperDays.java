package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Whether the day on a prepared letter is still the day of its signature. One that was not signed on its day is written anew, with
 * the day, the term and the book of the day on which it is signed.
 */
@ApplicationScoped
class PaperDays {

    /** Why a letter was given up that nobody signed on its day. */
    static final String REDATED = "REDATED";

    @Inject
    SignedPapers staged;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    /** Also if a signature under it exists already, which a crash kept from being recorded. */
    boolean holds(LocalDate day, SigningRequest request) {
        var zone = agencies.byId(request.intent().agencyId()).zone();
        return day.equals(LocalDate.ofInstant(clock.instant(), zone))
                || staged.find(request.id()).isPresent();
    }
}
