package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.Citation.Facts;
import id.onestop.licensing.domain.application.Citation.State;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Tells of an issued licence what officials judge by; applicants are shown less of it ({@code EvidenceView}). The question
 * spans agencies, so it is read with the rows that public pages read.
 */
@Stateless
public class CitedLicenceService {

    @Inject
    LicenceRepository licences;

    @Inject
    ApplicationRepository applications;

    @Inject
    LicencePlaces places;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** By number; of several agencies' licences with the same one the best counts. */
    @PermitAll
    public Facts find(String number, List<String> professions) {
        return rows.readPublic(() -> licences.listIssued(number.strip()).stream()
                .map(licence -> facts(licence, professions))
                .min(Comparator.comparing(Facts::state))
                .orElseGet(() -> Facts.of(State.NOT_FOUND)));
    }

    /** The licence that an application names, or the holder's of the same service and place. */
    @PermitAll
    public Facts replacedBy(String application) {
        return rows.readPublic(() -> applications
                .find(application)
                .flatMap(places::toReplace)
                .map(licence -> facts(licence, List.of()))
                .orElseGet(() -> Facts.of(State.NOT_FOUND)));
    }

    private Facts facts(Licence licence, List<String> professions) {
        var agency = agencies.byId(licence.agencyId());
        var product = definitions.byId(licence.definitionId()).definition().product();
        boolean valid = licence.statusOn(LocalDate.ofInstant(clock.instant(), agency.zone())) == PublicStatus.VALID;
        boolean counts = professions.isEmpty() || professions.contains(product.profession());
        var state = !valid ? State.NOT_VALID : counts ? State.VALID : State.OTHER_PROFESSION;
        return new Facts(
                state,
                licence.printedNumber(),
                licence.holder().name(),
                product.professionName().id() + ", " + agency.name().id(),
                licence.validUntil());
    }
}
