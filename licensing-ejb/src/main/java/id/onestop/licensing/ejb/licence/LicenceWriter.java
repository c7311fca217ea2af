package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.NumberParts;
import id.onestop.licensing.domain.licence.Validity;
import id.onestop.licensing.domain.licence.VerificationCode;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.workflow.OpenFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;

/** Writes a licence from an application: holder, place, number, validity, signatory. */
@ApplicationScoped
class LicenceWriter {

    private final SecureRandom random = new SecureRandom();

    @Inject
    NumberBookService numbers;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    /** Reserves the number and writes the licence as it will be signed, dated today. */
    Licence write(OpenFile file) {
        var application = file.application();
        var agency = agencies.byId(application.agencyId());
        var facts = new HolderFacts(application.answers(), agency.profile().region());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, agency.zone());
        var numbering = file.definition().product().numbering();
        var reserved = numbers.reserve(new ReserveNumber(
                application.agencyId(),
                numbering.book(),
                numbering.pattern(),
                application.number(),
                today,
                new NumberParts(null, null, facts.ordinal(), null),
                now));
        var grant = new Licence.Grant(
                reserved.number(),
                reserved.entryId(),
                VerificationCode.random(random),
                today,
                validity(file.definition()).lastDay(today, facts.strValidUntil()),
                null);
        return Licence.prepare(application, grant, holder(application, facts), place(facts), signatories.of(file), now);
    }

    private static Validity validity(ServiceDefinition definition) {
        var said = definition.product().validity();
        return new Validity(said.years(), said.limitedByStr());
    }

    private Licence.Holder holder(LicenceApplication application, HolderFacts facts) {
        var birthDate = facts.birthDate().orElseThrow(() -> new IllegalStateException("accepted without birth date"));
        return new Licence.Holder(
                application.applicantId(),
                application.holderName(),
                facts.text(AnswerCode.BIRTH_PLACE),
                birthDate,
                facts.text(AnswerCode.HOME_ADDRESS),
                facts.text(AnswerCode.SPECIALITY),
                facts.text(AnswerCode.STR_NUMBER),
                facts.strValidUntil().orElse(null));
    }

    private static Licence.Place place(HolderFacts facts) {
        return new Licence.Place(
                facts.placeName(), facts.placeAddress(), facts.ordinal(), facts.text(AnswerCode.PRACTICE_HOURS));
    }
}
